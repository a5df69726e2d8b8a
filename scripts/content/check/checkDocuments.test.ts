import {demoDocuments} from '@iop-content/schemas/demo'
import type {SanityDocument, SanityDocumentLike} from '@sanity/types'
import {validateDocument} from '@sanity/validation'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {altTextExamples} from '../../../schemas/src/validation/altTextExamples.ts'
import {crisisHelpExamples} from '../../../schemas/src/validation/crisisHelpExamples.ts'
import {crisisHelpRule} from '../../../schemas/src/validation/crisisHelpRule.ts'
import type {Examples} from '../../../schemas/src/validation/Examples.ts'
import {headingOrderExamples} from '../../../schemas/src/validation/headingOrderExamples.ts'
import {lengthExamples} from '../../../schemas/src/validation/lengthExamples.ts'
import {linkTextExamples} from '../../../schemas/src/validation/linkTextExamples.ts'
import {missingEvidenceExamples} from '../../../schemas/src/validation/missingEvidenceExamples.ts'
import {orphanExamples} from '../../../schemas/src/validation/orphanExamples.ts'
import {orphanRule} from '../../../schemas/src/validation/orphanRule.ts'
import {promiseExamples} from '../../../schemas/src/validation/promiseExamples.ts'
import {readingGradeExamples} from '../../../schemas/src/validation/readingGradeExamples.ts'
import {reviewExamples} from '../../../schemas/src/validation/reviewExamples.ts'
import {sentenceLengthExamples} from '../../../schemas/src/validation/sentenceLengthExamples.ts'
import {stigmaExamples} from '../../../schemas/src/validation/stigmaExamples.ts'
import {supersededSourceExamples} from '../../../schemas/src/validation/supersededSourceExamples.ts'
import {supersededSourceRule} from '../../../schemas/src/validation/supersededSourceRule.ts'
import {serveDocuments} from '../../../schemas/test/serveDocuments.ts'
import {checkDocuments} from './checkDocuments.ts'
import type {CheckReport} from './CheckReport.ts'
import {createSchema} from './createSchema.ts'
import {encodePath} from './encodePath.ts'

/** A value in a field of a document, and the rules that it may break. */
interface Case {
  readonly rules: string
  readonly verdict: 'good' | 'bad'
  readonly document: SanityDocument
}

const stamp = '2026-01-01T00:00:00Z'

function toDocument(document: SanityDocumentLike): SanityDocument {
  return {_rev: '1', _createdAt: stamp, _updatedAt: stamp, ...document}
}

const demo = demoDocuments.map(toDocument)

function toCases<Value>(
  rules: string,
  id: string,
  {good, bad}: Examples<Value>,
  toFields: (value: Value) => object,
): Case[] {
  const base = demo.find(({_id}) => _id === id)
  if (!base) throw new Error(`the demonstration content has no ${id}`)
  const toCase = (verdict: 'good' | 'bad') => (value: Value, index: number) => {
    const name = `${id}-${rules.split(' ')[0]?.toLowerCase()}-${verdict}-${index}`
    const slug = 'slug' in base ? {slug: {_type: 'slug', current: name}} : {}
    return {rules, verdict, document: {...base, ...slug, ...toFields(value), _id: name}}
  }
  return [...good.map(toCase('good')), ...bad.map(toCase('bad'))]
}

const block = (text: string, style = 'normal', key = 'block') => ({
  _key: key,
  _type: 'block',
  style,
  markDefs: [],
  children: [{_key: 'span', _type: 'span', marks: [], text}],
})

const description = (text: string) => ({description: text})
const answer = (text: string) => ({answer: [block(text)]})

const cases = [
  ...toCases('stigma', 'provider', stigmaExamples, description),
  ...toCases('stigma', 'faq-how-long', stigmaExamples, answer),
  ...toCases('promise', 'provider', promiseExamples, description),
  ...toCases('promise', 'faq-how-long', promiseExamples, answer),
  ...toCases('sentenceLength', 'provider', sentenceLengthExamples, description),
  ...toCases('readingGrade', 'provider', readingGradeExamples, description),
  ...toCases('readingGrade', 'faq-how-long', readingGradeExamples, answer),
  ...toCases('missingEvidence', 'provider', missingEvidenceExamples, description),
  ...toCases('missingEvidence', 'faq-how-long', missingEvidenceExamples, answer),
  ...toCases('length', 'faq-how-long', lengthExamples, (title) => ({seo: {_type: 'seo', title}})),
  ...toCases('altText', 'provider', altTextExamples, (alt) => ({
    image: {_type: 'imageWithAlt', asset: {_type: 'reference', _ref: 'image-a-1x1-png'}, alt},
  })),
  ...toCases('linkText', 'faq-how-long', linkTextExamples, (text) => {
    const link = {_key: 'link', _type: 'link', href: 'https://example.org'}
    const children = [{_key: 'span', _type: 'span', marks: ['link'], text}]
    return {answer: [{...block(''), markDefs: [link], children}]}
  }),
  ...toCases('headingOrder', 'faq-how-long', headingOrderExamples, (styles) => ({
    answer: styles.map((style, index) => block('Words', style, `block${index}`)),
  })),
  ...toCases('neverReviewed overdueReview', 'faq-how-long', reviewExamples, (review) => ({review})),
]

const spanning = [
  ['crisisHelp', crisisHelpRule, crisisHelpExamples],
  ['orphan', orphanRule, orphanExamples],
  ['supersededSource', supersededSourceRule, supersededSourceExamples],
] as const

describe('the rules, in the Studio and in the check', () => {
  let lake: Awaited<ReturnType<typeof serveDocuments>>
  let report: CheckReport
  beforeAll(async () => {
    lake = await serveDocuments(demo)
    const asset = {_id: 'image-a-1x1-png', _type: 'sanity.imageAsset'}
    const documents = [...demo, toDocument(asset), ...cases.map(({document}) => document)]
    report = await checkDocuments(lake.client, documents)
  }, 60_000)
  afterAll(() => lake.close())

  const findingsOf = (id: string) => report.documents.find((entry) => entry.id === id)?.findings

  test.each(cases.map((example) => [example.document._id, example] as const))(
    '%s has one verdict',
    async (id, {rules, verdict, document}) => {
      const named = (findingsOf(id) ?? []).filter(({rule}) => rules.split(' ').includes(rule))
      expect(named.length > 0 ? 'bad' : 'good').toBe(verdict)

      const {markers} = await validateDocument({
        document,
        schema: createSchema(),
        client: lake.client,
        getDocumentExists: () => Promise.resolve(true),
      })
      // The level by which the Studio stops publishing or does not, beside the severity that the check counts.
      const inStudio = markers
        .filter(({code}) => rules.split(' ').includes(String(code)))
        .map(({level, path, message}) => `${level} ${encodePath(path)}: ${message}`)
      const inCheck = named.map(
        ({severity, path, message, remedy}) => `${severity} ${path}: ${message} ${remedy}`,
      )
      expect(inStudio.toSorted()).toEqual(inCheck.toSorted())
    },
  )

  test.each(spanning.map(([name, rule, examples]) => [name, rule, examples] as const))(
    '%s tells good sets of documents from bad ones',
    (_name, rule, {good, bad}) => {
      expect(good.map((documents) => rule(documents).length)).toEqual(good.map(() => 0))
      expect(bad.map((documents) => rule(documents).length)).toEqual(bad.map(() => 1))
    },
  )

  test('every rule has five good examples and five bad ones', () => {
    const sets = [...new Set(cases.map(({rules}) => rules))].map((rules) =>
      cases.filter((example) => example.rules === rules),
    )
    for (const verdict of ['good', 'bad'] as const) {
      const counts = sets.map((set) => set.filter((example) => example.verdict === verdict).length)
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
    }
  })
})
