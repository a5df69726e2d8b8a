import type {Source} from '../../generated/types.ts'
import {isRecord} from '../../check/isRecord.ts'
import type {MetadataPage} from '../../metadata/MetadataPage.ts'

/**
 * Every source that a page cites, in its statements and its text as well, once each and in the order of reading. Questions that it
 * answers in short have pages of their own, which name theirs.
 */
export function collectSources(page: unknown): readonly Source[] {
  const sources = new Map<string, Source>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isRecord(value)) return
    const {source} = value
    if (isSource(source)) sources.set(source._id, sources.get(source._id) ?? source)
    const fields = Object.keys(value).filter((field) => citing.has(field))
    fields.forEach((field) => visit(value[field]))
  }
  visit(page)
  return [...sources.values()]
}

/** What sets a source apart from all else that a page holds; the client has checked its other fields. */
const isSource = (value: unknown): value is Source =>
  isRecord(value) && 'sourceType' in value && Array.isArray(value['authors'])

/** The sources in data of a type; never for data without any. */
type SourcesIn<Value> = Value extends Source
  ? Source
  : Value extends ReadonlyArray<infer Item>
    ? SourcesIn<Item>
    : Value extends object
      ? {[Field in keyof Value]-?: SourcesIn<Value[Field]>}[keyof Value]
      : never

/** The names of the fields that lead to a source. */
type CitingField<Value> = Value extends Source
  ? never
  : Value extends ReadonlyArray<infer Item>
    ? CitingField<Item>
    : Value extends object
      ? {
          [Field in keyof Value]-?: [SourcesIn<Value[Field]>] extends [never]
            ? never
            : Field | CitingField<Value[Field]>
        }[keyof Value]
      : never

/**
 * Where a page can cite. Nothing else is looked at: what a page is made of is not to depend on what is only looked through. The
 * compiler knows when a field is missing here, and when one is too many.
 */
const fields: Readonly<Record<Exclude<CitingField<MetadataPage>, 'faqs' | 'source'>, true>> = {
  admissionSteps: true,
  answer: true,
  benefits: true,
  body: true,
  choosingCriteria: true,
  citations: true,
  comparedLevels: true,
  components: true,
  conclusion: true,
  evidenceStrength: true,
  explanation: true,
  levelOfCare: true,
  markDefs: true,
  myth: true,
  myths: true,
  opening: true,
  paymentOptions: true,
  program: true,
  schedule: true,
  sections: true,
  selfCheck: true,
  typicalWeek: true,
  whatItIs: true,
  whatParticipantsDo: true,
  whatToExpect: true,
  whoBenefits: true,
  whoItHelps: true,
}
const citing = new Set(Object.keys(fields))
