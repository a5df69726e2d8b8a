/** The desk, by what people come to do. Every document type stands in one section. */
export const deskSections: readonly {readonly title: string; readonly types: readonly string[]}[] =
  [
    {title: 'Pages', types: ['programPage', 'guide']},
    {title: 'Library', types: ['faq', 'topic', 'myth', 'therapy', 'condition', 'levelOfCare']},
    {title: 'People and sources', types: ['person', 'source']},
    {title: 'Provider and settings', types: ['provider', 'crisisResource']},
  ]
