import type {BlockDraft, CitationDraft, MarkDefDraft} from '../../generated/draftTypes.ts'
import type {PageDraft} from '../../generated/draftTypes.ts'

/** Some words of a block that is composed of fields; those that a draft lacks are left out. */
export interface ComposedText {
  readonly text: string | null
  readonly isStrong?: boolean
  /** The page that the words link to. */
  readonly page?: PageDraft | null
  readonly citations?: readonly CitationDraft[]
}

/** Writes a block of rich text out of fields. */
export function composeBlock(
  _key: string,
  texts: readonly ComposedText[],
  listItem: 'bullet' | null = null,
): BlockDraft {
  const markDefs: MarkDefDraft[] = []
  const children = texts.flatMap(({text, isStrong, page, citations = []}, index) => {
    if (!text) return []
    const defs: MarkDefDraft[] = citations.map((citation) => ({
      ...citation,
      _type: 'citation',
      _key: `${index} ${citation._key}`,
    }))
    if (page) defs.push({_type: 'internalLink', _key: `${index} page`, page})
    markDefs.push(...defs)
    const marks = [...(isStrong ? ['strong'] : []), ...defs.map((def) => def._key)]
    return [{_type: 'span' as const, _key: String(index), text, marks}]
  })
  return {_type: 'block', _key, style: 'normal', listItem, level: 1, children, markDefs}
}
