import type {ContentIssue} from '@iop-content/client'

/** One place that an editor has still to fill or mend. */
export interface Missing {
  /** As an editor may know it: `Short answer`, or `Components 2 › Title`. */
  readonly place: string
  /** Where the Studio opens the document. */
  readonly href: string | null
}

/** What the drafts of a page lack, each place once. */
export function toMissing(issues: readonly ContentIssue[], studioUrl: string): readonly Missing[] {
  const places = issues.filter(({field}) => field !== '')
  const byPlace = places.map(({field, documentId}) => {
    const place = toWords(field)
    const href =
      documentId &&
      `${studioUrl}/intent/edit/id=${encodeURIComponent(documentId.replace(/^drafts\./, ''))}`
    return [`${documentId} ${place}`, {place, href}] as const
  })
  return [...new Map(byPlace).values()]
}

/** `components[1].shortAnswer` as `Components 2 › Short answer`. */
const toWords = (field: string) =>
  field
    .split('.')
    .map((part) =>
      part
        .replace(
          /([a-z])([A-Z])/g,
          (_all, end: string, start: string) => `${end} ${start.toLowerCase()}`,
        )
        .replace(/\[(\d+)\]/g, (_all, index: string) => ` ${Number(index) + 1}`)
        .trim()
        .replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    )
    .join(' › ')
