/** A known difference from Sanity's hosted Content Lake. */
export interface Divergence {
  readonly id: string
  readonly what: string
  readonly why: string
}

/** Every known difference from Sanity's HTTP API, so that nobody has to find one by surprise. */
export const divergences: readonly Divergence[] = [
  {
    id: 'query-work',
    what: 'A query that looks at more than 2,000,000 items is refused with status 400.',
    why: 'One process answers everybody, and a query is evaluated in one go; hosted queries run into a time limit instead.',
  },
  {
    id: 'query-length',
    what: 'A query longer than 65,536 characters is refused; parameters do not count.',
    why: 'The time to parse a query grows with the square of its length.',
  },
  {
    id: 'result-size',
    what: 'A result of more than about ten million values is refused with status 400.',
    why: 'Writing it out would stop everybody else for too long, or need more memory than there is.',
  },
  {
    id: 'unserved-functions',
    what: 'geo::*, media::aspect, documents::*, diff::*, delta::*, anywhere(), user::attributes, sanity::partOfVariant and text::semanticSimilarity answer an error that names the function.',
    why: 'groq-js does not implement them, and nothing in the Studio without the hosted product asks for them.',
  },
  {
    id: 'text-query-ranking',
    what: 'text::query() compares whole words and prefixes without stemming or synonyms; every bare word must occur. Its scores order results but differ in value from hosted ones.',
    why: 'The hosted search engine is not public; this covers what the Studio writes: words, phrases, exclusions and prefixes.',
  },
  {
    id: 'text-query-system-fields',
    what: 'text::query() on a document does not look at fields that start with an underscore, nor at the styles and marks of Portable Text.',
    why: 'A search for "strong" should find that word, not every bold one.',
  },
  {
    id: 'original-id',
    what: 'In the published perspective, documents have no _originalId.',
    why: 'It would equal _id, and would stand in every result of a projection with a spread.',
  },
  {
    id: 'explain',
    what: 'explain=true is refused; resultSourceMap is passed over; syncTags is empty.',
    why: 'There is no query planner to explain, and groq-js does not track where values come from.',
  },
  {
    id: 'mutation-by-query',
    what: 'The query of a mutation sees the documents as they were before the transaction, not what its earlier mutations did.',
    why: 'The indexes that queries read hold committed documents only.',
  },
  {
    id: 'mutation-visibility',
    what: 'visibility=async and deferred are answered as sync.',
    why: 'A write shows in every query as soon as it is acknowledged; there is nothing to wait for.',
  },
  {
    id: 'empty-patches',
    what: 'A patch without an effect keeps _rev and _updatedAt, and a transaction without any effect is not in the history.',
    why: 'An edit that changes nothing would otherwise fill the history and refuse the next ifRevisionID.',
  },
  {
    id: 'reserved-names',
    what: 'A field cannot be named __proto__ or hasOwnProperty.',
    why: 'groq-js asks every object for hasOwnProperty while it evaluates.',
  },
  {
    id: 'nesting',
    what: 'A document nests at most 200 levels deep; there is no limit on the number of distinct paths in a dataset.',
    why: 'What reads a document recurses; nothing here indexes paths.',
  },
  {
    id: 'history-retention',
    what: 'History is kept for ever.',
    why: 'Revisions are stored as differences, so there is no plan and no need to forget them.',
  },
]
