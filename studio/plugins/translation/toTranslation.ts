import type {SanityDocumentLike} from 'sanity'

/** Where a reference of a translation leads. */
export interface TranslatedTarget {
  readonly id: string
  readonly type: string
  /** False while it is only a draft: a reference to it is weak until both are published. */
  readonly isPublished: boolean
}

/** What is known of the documents that an original refers to. */
export interface TargetsInLanguage {
  /** By the id of the original, the document in the new language. */
  readonly translated: ReadonlyMap<string, TranslatedTarget>
  /** The ids of documents in another language without a translation: what refers to them is left out. */
  readonly untranslated: ReadonlySet<string>
}

/** Fields that belong to one document and not to what it says. */
const ownFields = new Set(['review', 'contentHash', 'reviewer', 'slug', 'orderRank', 'verifiedOn'])

/** Fields whose references do not depend on the language: who answers for the text, and links in running text. */
const keptWhole = new Set(['owner', 'author', 'markDefs'])

/**
 * The first draft of a translation: what the original says, to be written over, with references to what exists in the new language.
 * Links in running text keep their target, so that no words are lost.
 */
export function toTranslation(
  original: SanityDocumentLike,
  language: string,
  sourceHash: string,
  targets: TargetsInLanguage,
): SanityDocumentLike {
  const id = original._id.replace(/^drafts\./, '')
  const content = Object.fromEntries(
    Object.entries(original).flatMap(([name, value]) => {
      if (name.startsWith('_') || ownFields.has(name)) return []
      const kept = keptWhole.has(name) ? value : withTargets(value, targets)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
  return {
    ...content,
    _id: `drafts.${id}-${language}`,
    _type: original._type,
    language,
    review: {_type: 'clinicalReview'},
    ...(typeof original['orderRank'] === 'string' && {orderRank: `${original['orderRank']}z`}),
    translationOf: {
      _type: 'translationLink',
      source: {_type: 'reference', _ref: id},
      sourceHash,
    },
  }
}

function withTargets(value: unknown, targets: TargetsInLanguage): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => withTargets(item, targets)).filter((item) => item !== undefined)
  }
  if (typeof value !== 'object' || value === null) return value
  if ('_ref' in value && typeof value._ref === 'string') {
    const target = targets.translated.get(value._ref)
    if (target) return {...value, ...toReference(target)}
    return targets.untranslated.has(value._ref) ? undefined : value
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const kept = keptWhole.has(name) ? inner : withTargets(inner, targets)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

function toReference({id, type, isPublished}: TranslatedTarget) {
  return isPublished
    ? {_ref: id}
    : {_ref: id, _weak: true, _strengthenOnPublish: {type, template: {id: type}}}
}
