import {stegaClean} from '@sanity/client/stega'
import {toImageSources} from '../../image/index.ts'
import type {
  CalloutDraft,
  CrisisHelpDraft,
  MythEmbedDraft,
  PortableTextBlockImageWithAltDraft,
  ProgramSectionDraft,
} from '../../generated/draftTypes.ts'
import {toEmbeddedBlocks} from '../embed/toEmbeddedBlocks.ts'
import {toHelpResource} from '../help/toHelpResource.ts'
import type {RenderContext} from '../options/RenderContext.ts'
import type {PortableText, PortableTextItem} from '../PortableText.ts'
import type {CalloutTone, CleanNode} from './CleanNode.ts'
import {toTextNode} from './toTextNode.ts'

/** A text as renderers write it; what cannot be shown is left out and told of. */
export function toCleanNodes(value: PortableText, context: RenderContext): CleanNode[] {
  return (value ?? []).flatMap((item) => toCleanNode(item, context) ?? [])
}

function toCleanNode(item: PortableTextItem, context: RenderContext): CleanNode | null {
  switch (item._type) {
    case 'block':
      return toTextNode(item, context)
    case 'callout':
      return toCallout(item, context)
    case 'crisisHelp':
      return toCrisisHelp(item, context)
    case 'imageWithAlt':
      return toImage(item, context)
    case 'mythEmbed':
    case 'programSection':
      return toEmbed(item, context)
    default: {
      const {_key} = item
      const _type: string = item._type
      if (context.keeps.types) return {_type: 'unknown', _key, value: item}
      context.report('unknownType', _type, _key)
      return null
    }
  }
}

function toCallout({_key, text, tone}: CalloutDraft, {report}: RenderContext): CleanNode {
  const given = stegaClean(tone ?? 'note')
  const isKnown = isTone(given)
  if (!isKnown) report('unknownTone', given, _key)
  return {_type: 'callout', _key, tone: isKnown ? given : 'note', text: text ?? ''}
}

function isTone(tone: string): tone is CalloutTone {
  return ['note', 'tip', 'important'].includes(tone)
}

function toCrisisHelp(
  {_key, text, resources}: CrisisHelpDraft,
  {language, report}: RenderContext,
): CleanNode {
  const shown = resources.map((resource) => toHelpResource(resource, language))
  for (const contact of shown.flatMap(({contacts}) => contacts)) {
    if (contact.href === null) report('refusedContact', contact.text, _key)
  }
  return {_type: 'crisisHelp', _key, text: text ?? '', resources: shown}
}

function toImage(
  item: PortableTextBlockImageWithAltDraft,
  {image: options, report}: RenderContext,
): CleanNode | null {
  const {_key, credit} = item
  const image = toImageSources(item, options)
  if (image) return {_type: 'imageWithAlt', _key, image, credit: credit ?? ''}
  report('missingImage', _key, _key)
  return null
}

function toEmbed(
  item: MythEmbedDraft | ProgramSectionDraft,
  context: RenderContext,
): CleanNode | null {
  const {_key, _type} = item
  const section = _type === 'programSection' ? stegaClean(item.section ?? '') : ''
  const blocks = toEmbeddedBlocks(item, context.labels)
  if (!blocks) {
    const isThere = _type === 'programSection' && item.program !== null
    if (isThere) context.report('unknownSection', section, _key)
    else context.report('missingDocument', _type, _key)
    return null
  }
  const clean = toCleanNodes(blocks, context)
  if (clean.length === 0) return null
  return _type === 'mythEmbed'
    ? {_type, _key, value: item, blocks: clean}
    : {_type, _key, section, value: item, blocks: clean}
}
