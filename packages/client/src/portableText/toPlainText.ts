import type {PortableText, PortableTextItem} from './PortableText.ts'
import type {CrisisHelpDraft} from '../generated/draftTypes.ts'
import {toEmbeddedBlocks} from './embed/toEmbeddedBlocks.ts'
import {toHelpResource} from './help/toHelpResource.ts'
import {resolveLabels} from './options/Labels.ts'
import type {Labels} from './options/Labels.ts'
import {createIssueReporter} from './options/RenderIssue.ts'
import type {ReportIssue} from './options/RenderIssue.ts'
import type {RenderOptions} from './options/RenderOptions.ts'
import {toSoundText} from './sound/toSoundText.ts'
import {toBlockText} from './text/toBlockText.ts'

/**
 * The words of a rich text, with an empty line between blocks: for search, descriptions and reading times. Pictures and
 * citations have none; help and its numbers stay. Marks of visual editing stay too: `stegaClean` removes them.
 *
 * @example
 * const description = toPlainText(therapy.whatToExpect).slice(0, 160)
 */
export function toPlainText(
  value: PortableText,
  {language, labels, onIssue}: Pick<RenderOptions, 'language' | 'labels' | 'onIssue'> = {},
): string {
  const report = createIssueReporter(onIssue)
  const text = toSoundText(value, report)
  return toTexts(text, resolveLabels(language, labels), report).join('\n\n')
}

function toTexts(value: PortableText, labels: Labels, report: ReportIssue): readonly string[] {
  return (value ?? [])
    .flatMap((item) => toItemTexts(item, labels, report))
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

function toItemTexts(
  item: PortableTextItem,
  labels: Labels,
  report: ReportIssue,
): readonly string[] {
  switch (item._type) {
    case 'block':
      return [toBlockText(item)]
    case 'callout':
      return [item.text ?? '']
    case 'crisisHelp':
      return toHelpTexts(item)
    case 'imageWithAlt':
      return []
    case 'mythEmbed':
    case 'programSection':
      return toTexts(toEmbeddedBlocks(item, labels), labels, report)
    default: {
      const name: string = item._type
      report('unknownType', name, item._key)
      return []
    }
  }
}

function toHelpTexts({text, resources}: CrisisHelpDraft): readonly string[] {
  const shown = resources.map((resource) => {
    const {name, summary, contacts, availability} = toHelpResource(resource)
    const lines = [name, summary, ...contacts.map((contact) => contact.text), availability]
    return lines.filter((line) => line !== '').join('\n')
  })
  return [text ?? '', ...shown]
}
