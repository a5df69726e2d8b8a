import type {MetadataPage} from './MetadataPage.ts'

/** What a page is called, and what it says in short; for a myth, the fact. */
export function toHeadline(page: MetadataPage): {title: string; description: string} {
  switch (page._type) {
    case 'programPage':
    case 'guide':
    case 'therapy':
    case 'condition':
      return {title: page.title, description: page.summary}
    case 'myth':
      return {title: page.fact, description: page.whyItMisleads}
    case 'faq':
      return {title: page.question, description: page.shortAnswer}
    case 'glossaryTerm':
      return {title: page.term, description: page.definition}
    case 'location':
      return {title: page.name, description: page.summary}
    case 'provider':
      return {title: page.name, description: page.description}
  }
}
