/**
 * One entry of the desk: a list of documents of a type, one that is ordered by hand, the single document of a type in
 * each language, questions by their topic, or all that is written in one language other than the first.
 */
export type DeskEntry =
  | {readonly view: 'list'; readonly type: string; readonly title: string}
  | {readonly view: 'ordered'; readonly type: string; readonly title: string}
  | {readonly view: 'singleton'; readonly type: string; readonly title: string}
  | {readonly view: 'byTopic'; readonly title: string}
  | {readonly view: 'language'; readonly title: string; readonly language: string}

/** The desk, by what people come to do. Every document type stands in one section. */
export const deskSections: readonly {
  readonly title: string
  readonly entries: readonly DeskEntry[]
}[] = [
  {
    title: 'Pages',
    entries: [
      {view: 'list', type: 'programPage', title: 'Program pages'},
      {view: 'list', type: 'guide', title: 'Guides'},
      {view: 'list', type: 'location', title: 'Locations'},
    ],
  },
  {
    title: 'Library',
    entries: [
      {view: 'list', type: 'faq', title: 'Questions and answers'},
      {view: 'byTopic', title: 'Questions by topic'},
      {view: 'ordered', type: 'topic', title: 'Topics'},
      {view: 'list', type: 'myth', title: 'Myths'},
      {view: 'list', type: 'therapy', title: 'Therapies'},
      {view: 'list', type: 'condition', title: 'Conditions'},
      {view: 'ordered', type: 'levelOfCare', title: 'Levels of care'},
      {view: 'list', type: 'glossaryTerm', title: 'Glossary'},
      {view: 'language', language: 'es', title: 'All in Spanish'},
    ],
  },
  {
    title: 'People and sources',
    entries: [
      {view: 'list', type: 'person', title: 'People'},
      {view: 'list', type: 'source', title: 'Sources'},
    ],
  },
  {
    title: 'Provider and settings',
    entries: [
      {view: 'singleton', type: 'provider', title: 'Provider'},
      {view: 'singleton', type: 'siteSettings', title: 'Site settings'},
      {view: 'singleton', type: 'navigation', title: 'Navigation'},
      {view: 'ordered', type: 'crisisResource', title: 'Crisis help'},
      {view: 'list', type: 'redirect', title: 'Redirects'},
    ],
  },
]
