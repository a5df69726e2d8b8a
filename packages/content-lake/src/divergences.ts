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
    id: 'declared-functions',
    what: 'A query that declares functions (fn) is refused.',
    why: 'groq-js writes their bodies out at every call, so that a short query can fill the memory.',
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
    what: 'explain=true is refused; resultSourceMap is passed over.',
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
  {
    id: 'releases-and-variants',
    what: 'Actions of releases (sanity.action.release.*) and variants are refused by name; versions of documents are served.',
    why: 'Releases are a feature of the hosted product, switched off in the embedded Studio.',
  },
  {
    id: 'purge',
    what: 'purge deletes the document; its history stays.',
    why: 'The log keeps every transaction whole, with what it did to all documents.',
  },
  {
    id: 'sync-tags',
    what: 'Sync tags stand for the document, the type, the references to a document (of one type, or of all) or the dataset that the result depends on: at most 100 an answer, then types in the place of documents. A result that depends on now() changes without an event.',
    why: 'They are what the evaluation looked up in the indexes. How the hosted ones are made is known in outline only, and readers compare tags, nothing else.',
  },
  {
    id: 'live-events',
    what: 'goaway is never sent, and waitFor=function changes nothing. A reader that comes back after more than 200 transactions that concern it is told to start anew (restart).',
    why: 'There is no limit of connections, and there are no functions to wait for; to read a long log takes longer than to answer the queries again.',
  },
  {
    id: 'listener-mutations',
    what: 'A listener without a token is not told the mutations, only what they led to.',
    why: 'A mutation may name documents beside the one it tells of, drafts among them.',
  },
  {
    id: 'anonymous-resume',
    what: 'A listener without a token that comes back is told to start anew, not what it missed.',
    why: 'What a document said in the meantime may have been corrected or withdrawn, and is no longer public.',
  },
  {
    id: 'listener-resume',
    what: 'welcome and reset carry an event id, so that a listener can resume from there.',
    why: 'A connection that breaks before the first event then loses nothing.',
  },
  {
    id: 'origins',
    what: 'Every page of this machine may read published documents; a token is taken from trusted origins only; no cookie is set or read.',
    why: 'The lake is for one machine: which pages may write is said when it starts, not in a project’s settings.',
  },
  {
    id: 'body-limits',
    what: 'A request may have 32 MB, an upload 512 MB; both can be set.',
    why: 'There is no plan with limits; these keep one request from filling the memory or the disk.',
  },
  {
    id: 'image-metadata',
    what: 'Image documents have dimensions, hasAlpha, isOpaque and lqip; palette, blurHash, thumbHash, EXIF and location are not extracted.',
    why: 'Nothing here reads them, and EXIF may tell where a picture was taken.',
  },
  {
    id: 'image-transformations',
    what: 'auto=format chooses WebP, never AVIF; blur and sharp differ in strength; what is made is kept in memory only.',
    why: 'Making AVIF takes seconds on a laptop, and the scales of the hosted pipeline are not public.',
  },
  {
    id: 'image-kinds',
    what: 'HEIC images are refused.',
    why: 'Their codec is patented and not part of the image library.',
  },
  {
    id: 'asset-address',
    what: 'The url of an asset document is the lake’s own address, and is set anew where that has changed.',
    why: 'There is no CDN, and the port can be chosen.',
  },
  {
    id: 'hosted-services',
    what: 'Comments, tasks, schedules, telemetry, announcements and plans are answered as empty.',
    why: 'They belong to the hosted product; the Studio then shows none of them.',
  },
]
