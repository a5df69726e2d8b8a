import type {MythEmbedDraft, ProgramSectionDraft} from '@iop-content/client'
import type {PortableTextItem} from '@iop-content/client/portable-text'

/** A stretch of a guide's text: blocks that are written as they are, or what it shows of another document. */
export type Run =
  | {readonly kind: 'text'; readonly blocks: readonly PortableTextItem[]}
  | {readonly kind: 'myth'; readonly myth: NonNullable<MythEmbedDraft['myth']>}
  | {
      readonly kind: 'program'
      readonly section: string | null
      readonly program: NonNullable<ProgramSectionDraft['program']>
    }

/** The stretches of a text in order; what shows a document that is missing is left out. */
export function toRuns(body: readonly PortableTextItem[] | null): readonly Run[] {
  const runs: Run[] = []
  for (const item of body ?? []) {
    const last = runs.at(-1)
    if (item._type === 'mythEmbed') {
      if (item.myth) runs.push({kind: 'myth', myth: item.myth})
    } else if (item._type === 'programSection') {
      const {section, program} = item
      if (program) runs.push({kind: 'program', section, program})
    } else if (last?.kind === 'text') {
      runs[runs.length - 1] = {kind: 'text', blocks: [...last.blocks, item]}
    } else {
      runs.push({kind: 'text', blocks: [item]})
    }
  }
  return runs
}
