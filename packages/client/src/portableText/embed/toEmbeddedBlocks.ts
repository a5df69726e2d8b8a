import {stegaClean} from '@sanity/client/stega'
import type {ProgramPageMythDraft} from '../../generated/draftTypes.ts'
import type {Labels} from '../options/Labels.ts'
import type {PortableTextItem} from '../PortableText.ts'
import {composeBlock} from './composeBlock.ts'
import {toProgramBlocks} from './toProgramBlocks.ts'

/**
 * What a block shows of another document, as rich text of its own, so that every renderer and the list of references treat it
 * like the rest. Undefined for a block that shows none, or whose document is missing.
 */
export function toEmbeddedBlocks(
  item: PortableTextItem,
  labels: Labels,
): readonly PortableTextItem[] | undefined {
  switch (item._type) {
    case 'mythEmbed':
      return item.myth ? toMythBlocks(item.myth, labels) : undefined
    case 'programSection':
      return item.program
        ? toProgramBlocks(item.program, stegaClean(item.section ?? ''))
        : undefined
    default:
      return undefined
  }
}

/** The fact comes first and the myth once, named as one, so that nobody remembers it as true. */
function toMythBlocks(
  {fact, myth, whyItMisleads, explanation, citations}: ProgramPageMythDraft,
  {myth: label}: Labels,
): readonly PortableTextItem[] {
  return [
    composeBlock('fact', [{text: fact, isStrong: true, citations}]),
    composeBlock('myth', [{text: myth && `${label}: `, isStrong: true}, {text: myth}]),
    composeBlock('whyItMisleads', [{text: whyItMisleads}]),
    ...(explanation ?? []),
  ]
}
