/** One entry of the desk. Without a title of its own it takes its type's. */
export interface DeskEntry {
  readonly type: string
  readonly title?: string
}

/** The desk, by what people come to do. Every document type stands in one section. */
export const deskSections: readonly {
  readonly title: string
  readonly entries: readonly DeskEntry[]
}[] = [
  {
    title: 'Pages',
    entries: [
      {type: 'programPage', title: 'Program pages'},
      {type: 'guide', title: 'Guides'},
    ],
  },
  {
    title: 'Library',
    entries: [
      {type: 'faq', title: 'Questions and answers'},
      {type: 'topic', title: 'Topics'},
      {type: 'myth', title: 'Myths'},
      {type: 'therapy', title: 'Therapies'},
      {type: 'condition', title: 'Conditions'},
      {type: 'levelOfCare', title: 'Levels of care'},
    ],
  },
  {
    title: 'People and sources',
    entries: [
      {type: 'person', title: 'People'},
      {type: 'source', title: 'Sources'},
    ],
  },
  {
    title: 'Provider and settings',
    entries: [{type: 'provider'}, {type: 'crisisResource', title: 'Crisis help'}],
  },
]
