import fc from 'fast-check'
import {expect, test} from 'vitest'
import {answer} from '../../testing/answer.ts'
import {createVersion} from '../../testing/createVersion.ts'
import {glossaryQuery} from '../index.ts'

interface Term {
  readonly family: number
  readonly language: string
  readonly term: string
}

const anyTerm: fc.Arbitrary<Term> = fc.record({
  family: fc.nat(5),
  language: fc.constantFrom('en', 'es', 'fr'),
  term: fc.constantFrom('A', 'a', 'B', 'C'),
})
const keyOf = ({family, language}: Term) => `${family}-${language}`
/** In each family the first document is the original, whichever its language. */
const toTerms = (terms: readonly Term[]) =>
  terms.map((term) => {
    const first = terms.find(({family}) => family === term.family) ?? term
    const of = first === term ? undefined : keyOf(first)
    return createVersion('glossaryTerm', keyOf(term), term.language, {term: term.term}, of)
  })
const anyTerms = fc.uniqueArray(anyTerm, {selector: keyOf, maxLength: 12})
const anyChain = fc.shuffledSubarray(['en', 'es', 'fr'], {minLength: 1})
const readIds = async (terms: readonly Term[], language: readonly string[], after?: string) =>
  // why: the list of a query that has both fields, as its own test says.
  (await answer(glossaryQuery, toTerms(terms), {language, after})) as {
    _id: string
    cursor: string
  }[]

test('a list has each thing once, in the first language that has it', async () => {
  await fc.assert(
    fc.asyncProperty(anyTerms, anyChain, async (terms, languages) => {
      const expected = [0, 1, 2, 3, 4, 5].flatMap((family) => {
        const versions = terms.filter((term) => term.family === family)
        const best = languages.find((one) => versions.some(({language}) => language === one))
        return versions.filter(({language}) => language === best).map(keyOf)
      })
      const found = await readIds(terms, languages)
      expect(found.map(({_id}) => _id).toSorted()).toEqual(expected.toSorted())
    }),
  )
})

test('reading on behind a cursor repeats nothing and misses nothing, whatever is published meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTerms,
      anyTerms,
      anyChain,
      fc.nat(),
      async (terms, others, languages, cut) => {
        const first = await readIds(terms, languages)
        fc.pre(first.length > 0)
        const count = (cut % first.length) + 1
        // A translation may take the place of what it translates; other documents change no place.
        const added = others.map((other) => ({...other, family: other.family + 10}))
        const second = await readIds([...terms, ...added], languages, first[count - 1]?.cursor)
        const own = second.filter(({_id}) => terms.some((term) => keyOf(term) === _id))
        expect(own).toEqual(first.slice(count))
      },
    ),
  )
})
