import type {CitingPart, PortableTextItem} from '@iop-content/client/portable-text'
import {toRuns} from './toRuns.ts'
import type {Run} from './toRuns.ts'

/** What a guide’s text cites, in reading order, with what it shows of other documents. */
export const toCitingParts = (body: readonly PortableTextItem[] | null): readonly CitingPart[] =>
  toRuns(body).flatMap((run) => {
    switch (run.kind) {
      case 'text':
        return [run.blocks]
      case 'myth':
        return [run.myth.citations, run.myth.explanation]
      case 'program':
        return toProgramParts(run)
    }
  })

/** Questions are shown in short: answers stand on their own pages, and so do their sources. */
function toProgramParts({
  section,
  program,
}: Extract<Run, {kind: 'program'}>): readonly CitingPart[] {
  if (section === 'faqs') return []
  const shown: unknown = Reflect.get(program, section ?? '')
  return [shown].flat().flatMap((item) => (isCiting(item) ? [item.citations] : []))
}

const isCiting = (item: unknown): item is {readonly citations: CitingPart} =>
  typeof item === 'object' && item !== null && 'citations' in item
