import fc from 'fast-check'
import {toDocument} from './askForTest.ts'

/** The ids of the documents below: published, drafts and a version. */
export const ids = ['a', 'b', 'c', 'drafts.a', 'drafts.d', 'versions.r1.a']
const types = ['faq', 'myth', 'topic']
// Weak, so that a document can come and go while others refer to it.
const reference = fc.constantFrom(...ids, 'gone').map((_ref) => ({_ref, _weak: true}))
/** A document's fields, without its id. */
export const documentFields = fc.record(
  {
    _type: fc.constantFrom(...types),
    title: fc.constantFrom('Group therapy', 'What is an IOP?', 'one two'),
    order: fc.integer({min: 0, max: 3}),
    topic: reference,
    related: fc.array(reference, {maxLength: 3}),
    author: fc.constantFrom(...ids),
  },
  {requiredKeys: ['_type'], noNullPrototype: true},
)
/** Some documents, in any order. */
export const datasets = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), documentFields), {selector: ([id]) => id})
  .map((entries) => entries.map(([_id, fields]) => toDocument({_id, ...fields})))

const condition: fc.Arbitrary<string> = fc.letrec<{simple: string; any: string}>((tie) => ({
  simple: fc.constantFrom(
    '_type == "faq"',
    '"myth" == _type',
    '_type in ["faq", "topic"]',
    '_type in $types',
    '_type == $missing',
    '_id == "a"',
    '_id in ["a", "drafts.a", "gone"]',
    '_id in path("drafts.**")',
    '_id == $id',
    '@._id == $id',
    'references("a")',
    'references(["a", "b"])',
    'references($id, "c")',
    'sanity::versionOf("a")',
    'sanity::partOfRelease("r1")',
    'order > 1',
    'defined(topic)',
    'title match "group*"',
    '_id == topic._ref',
    '_id in *[_type == "topic"].topic._ref',
    'order == 1 || order == 2',
  ),
  any: fc.oneof(
    {depthSize: 'small'},
    tie('simple'),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a} && ${b})`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a} || ${b})`),
    tie('any').map((a) => `!(${a})`),
  ),
})).any

const inner = fc.constantFrom(
  '"n": count(*[_type == ^._type])',
  '"n": *[_id == ^.topic._ref][0].title',
  '"n": *[references(^._id)]._id',
  '"n": *[references(^.topic._ref) && _type == ^._type]{_id, "m": ^._id}',
  '"n": *[_id in ^.related[]._ref]{_id, "up": ^.title, "deep": *[_type == ^.^._type && _id != ^._id]._id}',
  '"n": related[]->{_id, "back": *[references(^._id)]._id}',
  '"n": topic->{"t": title, "same": *[_type == ^._type]._id}',
  '"n": *[_type == "faq"] | order(order desc, _id)[0..1]._id',
  '"n": related[@._ref in *[_type == "topic"]._id]._ref',
  '"n": *[author == ^.author] | order(count(*[references(^._id)]) desc, _id)._id',
  '"n": count(*[_type == "faq" && count(*[_type == "myth"]) > 1])',
  '"n": *[_id == coalesce(^.author, "a")]{_id, "x": *[sanity::versionOf(^._id)]._id}',
)

/** Filters, joins and counts over these documents; they need `queryParams`. */
export const queries = fc
  .tuple(condition, fc.option(condition), fc.option(inner))
  .map(([first, second, projected]) => {
    const filters = `*[${first}]${second === null ? '' : `[${second}]`}`
    return projected === null ? filters : `${filters}{_id, ${projected}}`
  })

/** What the queries are asked with. */
export const queryParams = {types: ['myth', 'topic'], id: 'b', missing: null}
