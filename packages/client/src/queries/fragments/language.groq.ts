/**
 * The language of a query, or a chain of them as in `es,en`: what there is not in the first one comes in the next. Nothing
 * comes twice, since translations name their original.
 */
const chain = `string::split($language, ",")` as const

/** Documents in one of the languages. */
const isSpoken = `language in ${chain}` as const

/** Where the language of a document stands in the chain: the less, the better. */
const place = `length(string::split("," + $language + ",", "," + language + ",")[0])` as const

/** What a document and its translations share: the id of the original. */
export const family = `coalesce(translationOf.source._ref, _id)` as const

/** The same of the document around a subquery. */
export const parentFamily = `coalesce(^.translationOf.source._ref, ^._id)` as const

/**
 * The other documents of the family of the one around, of which a condition is true. It says so in what the lake has
 * indexes for, and in two filters, since groq-js evaluates all of one.
 */
export const toRelated = <const Condition extends string>(condition: Condition) =>
  `*[_type == ^._type && ${condition}][_id == ${parentFamily} || references(${parentFamily}) && translationOf.source._ref == ${parentFamily}]` as const

/** Each document in the first language of the chain that has it. */
export const isBest = `select(
  language == $language => true,
  ${isSpoken} => count(${toRelated(
    `language in string::split(string::split("," + $language + ",", "," + ^.language + ",")[0], ",")`,
  )}) == 0
)` as const

/** Where a document was put among others; in a chain of languages, where its original was, or those of one language would stand together. */
export const rank =
  `select(language == $language => orderRank, coalesce(translationOf.source->orderRank, orderRank))` as const

/** The families of the documents of a type that have a slug, given as a parameter, in one of the languages. */
export const toAddressed = <const Type extends string, const Param extends string>(
  type: Type,
  param: Param,
) =>
  `*[_type == "${type}" && slug.current == $${param} && ${isSpoken}]{"_id": ${family}}._id` as const

/**
 * The page with a slug, in the first language of the chain that has it: the slug may be that of another language. Where
 * several pages have the slug, the one whose own it is comes first.
 */
export const toPage = <const Type extends string>(type: Type) =>
  `*[_type == "${type}" && ${isSpoken}
    && ${family} in ${toAddressed(type, 'slug')}
  ] | order(${place}, slug.current == $slug desc)[0]` as const

/** The document of a family, in the first language of the chain that has it. */
export const toBest = <const Type extends string, const Id extends string>(type: Type, id: Id) =>
  `*[_type == "${type}" && ${isSpoken} && ${family} == ${id}] | order(${place})[0]` as const

/** The one document of a type, in the first language of the chain that has it. */
export const toOnly = <const Type extends string>(type: Type) =>
  `*[_type == "${type}" && ${isSpoken}] | order(${place}, _id)[0]` as const

/** Whether a program page, by its slug in `$page`, names a document in a place: in whichever language. */
export const toNamedByPage = <const Path extends string>(path: Path) =>
  `${family} in *[_type == "programPage" && slug.current == $page && ${isSpoken}].${path}->{"_id": ${family}}._id` as const
