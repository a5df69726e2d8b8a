import {
  conditionQuery,
  faqQuery,
  glossaryTermQuery,
  guideQuery,
  locationQuery,
  mythQuery,
  programPageQuery,
  therapyQuery,
} from '../queries/index.ts'

/** The queries that read one page by its slug, each with its name, which is also the type of its document. */
export const pageQueries = [
  conditionQuery,
  faqQuery,
  glossaryTermQuery,
  guideQuery,
  locationQuery,
  mythQuery,
  programPageQuery,
  therapyQuery,
].map((query) => [query.name, query] as const)
