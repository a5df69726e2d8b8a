import {readdir} from 'node:fs/promises'
import {demoDocuments} from '@iop-content/schemas/demo'
import {validateDocumentInternal} from '@sanity/validation/_internal'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {crisisHelpExamples} from '../../../schemas/src/validation/crisisHelpExamples.ts'
import {crisisHelpRule} from '../../../schemas/src/validation/crisisHelpRule.ts'
import {expiredSourceExamples} from '../../../schemas/src/validation/expiredSourceExamples.ts'
import {expiredSourceRule} from '../../../schemas/src/validation/expiredSourceRule.ts'
import {orphanExamples} from '../../../schemas/src/validation/orphanExamples.ts'
import {orphanRule} from '../../../schemas/src/validation/orphanRule.ts'
import {redirectLoopExamples} from '../../../schemas/src/validation/redirectLoopExamples.ts'
import {redirectLoopRule} from '../../../schemas/src/validation/redirectLoopRule.ts'
import {reviewRecordExamples} from '../../../schemas/src/validation/reviewRecordExamples.ts'
import {reviewRecordRule} from '../../../schemas/src/validation/reviewRecordRule.ts'
import {sharedUserIdExamples} from '../../../schemas/src/validation/sharedUserIdExamples.ts'
import {sharedUserIdRule} from '../../../schemas/src/validation/sharedUserIdRule.ts'
import {singletonExamples} from '../../../schemas/src/validation/singletonExamples.ts'
import {singletonRule} from '../../../schemas/src/validation/singletonRule.ts'
import {supersededSourceExamples} from '../../../schemas/src/validation/supersededSourceExamples.ts'
import {supersededSourceRule} from '../../../schemas/src/validation/supersededSourceRule.ts'
import {serveDocuments} from '../../../schemas/test/serveDocuments.ts'
import {toDocument, type Case} from './cases/Case.ts'
import {createFactCases} from './cases/factCases.ts'
import {createFormCases} from './cases/formCases.ts'
import {createTextCases} from './cases/textCases.ts'
import {checkDocuments} from './checkDocuments.ts'
import type {CheckReport} from './CheckReport.ts'
import {createSchema} from './createSchema.ts'
import {encodePath} from './encodePath.ts'

type StudioValidation = Parameters<typeof validateDocumentInternal>[0]

const today = '2026-06-30'
const demo = demoDocuments.map(toDocument)
const places = ({document, place = ''}: Case) => `${document._id} ${place}`.trim()
const cases = [
  ...(await createTextCases()),
  ...(await createFactCases()),
  ...(await createFormCases()),
]

const nameOf = ({rules, set = rules}: Case) => set

/** Rules whose findings, and so their examples, have another name. */
const otherNames: Readonly<Record<string, string>> = {
  blankBlocks: 'blankText',
  createUntranslated: 'untranslated',
  review: 'neverReviewed',
  typicalWeek: 'schedule',
}

const spanning = [
  ['crisisHelp', crisisHelpRule, crisisHelpExamples],
  ['expiredSource', expiredSourceRule, expiredSourceExamples],
  ['orphan', orphanRule, orphanExamples],
  ['redirectLoop', redirectLoopRule, redirectLoopExamples],
  ['reviewRecord', reviewRecordRule, reviewRecordExamples],
  ['sharedUserId', sharedUserIdRule, sharedUserIdExamples],
  ['singleton', singletonRule, singletonExamples],
  ['supersededSource', supersededSourceRule, supersededSourceExamples],
] as const

describe('the rules, in the Studio and in the check', () => {
  const schema = createSchema()
  let lake: Awaited<ReturnType<typeof serveDocuments>>
  let report: CheckReport
  beforeAll(async () => {
    const beside = cases.flatMap((example) => example.beside)
    lake = await serveDocuments([...demo, ...beside])
    const examples = new Set(cases.map(({document}) => document))
    const documents = [...demo, ...beside, ...examples]
    report = await checkDocuments(lake.client, documents, today)
  }, 120_000)
  afterAll(() => lake.close())

  /** What the Studio says of a document, once for all the examples in it. */
  const inStudio = new Map<Case['document'], ReturnType<typeof validateDocumentInternal>>()
  const validateInStudio = (document: Case['document']) => {
    const options = {
      document,
      schema,
      getClient: () => lake.client,
      getDocumentExists: () => Promise.resolve(true),
      environment: 'studio',
    }
    const markers =
      inStudio.get(document) ??
      // why: it declares the schema of its own version of @sanity/types, which the compiler cannot compare with ours.
      validateDocumentInternal(options as unknown as StudioValidation)
    inStudio.set(document, markers)
    return markers
  }

  test.each(cases.map((example) => [places(example), example] as const))(
    '%s has one verdict',
    async (_name, {rules, verdict, document, place = ''}) => {
      const findings = report.documents.find(({id}) => id === document._id)?.findings ?? []
      const names = rules.split(' ')
      const named = findings.filter(
        ({rule, path}) => names.includes(rule) && path.startsWith(place),
      )
      expect(named.length > 0 ? 'bad' : 'good').toBe(verdict)

      // The level by which the Studio stops publishing or does not, beside the severity that the check counts.
      const said = (await validateInStudio(document))
        .filter(({code}) => names.includes(String(code)))
        .map(({level, path, message}) => ({level, path: encodePath(path), message}))
        .filter(({path}) => path.startsWith(place))
        .map(({level, path, message}) => `${level} ${path}: ${message}`)
      const inCheck = named.map(({severity, path, message, remedy}) =>
        `${severity} ${path}: ${message} ${remedy}`.trim(),
      )
      expect(said.toSorted()).toEqual(inCheck.toSorted())
    },
  )

  test.each(spanning)('%s tells good sets of documents from bad ones', (name, rule, examples) => {
    for (const documents of examples.good) expect(rule(documents, {today})).toEqual([])
    for (const documents of examples.bad) {
      const found = rule(documents, {today})
      expect(found.length).toBeGreaterThan(0)
      // Each is said once, of a document that is there.
      expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(found.length)
      for (const {documentId, finding} of found) {
        expect(finding.rule).toBe(name)
        expect(documents.map(({_id}) => _id)).toContain(documentId)
      }
    }
  })

  test('every rule that stands in a file of its own has its examples here', async () => {
    const files = await readdir(new URL('../../../schemas/src/validation', import.meta.url))
    const rules = files.flatMap((file) => /^(?!Dataset|Finding)(.+)Rule\.ts$/.exec(file)?.[1] ?? [])
    const sets = [...cases.map(nameOf), ...spanning.map(([name]) => name)]
    const names = new Set(sets.flatMap((name) => name.split(' ')))
    expect(rules.filter((rule) => !names.has(otherNames[rule] ?? rule))).toEqual([])
  })

  test('every rule has five good examples and five bad ones', () => {
    const sets = [...new Set(cases.map(nameOf))].map((name) =>
      cases.filter((example) => nameOf(example) === name),
    )
    for (const verdict of ['good', 'bad'] as const) {
      const counts = [
        ...sets.map((set) => set.filter((example) => example.verdict === verdict).length),
        ...spanning.map(([, , examples]) => examples[verdict].length),
      ]
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
    }
  })
})
