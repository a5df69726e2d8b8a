import {datasetRules, toFinding, type Finding} from '@iop-content/schemas/validation'
import type {SanityClient} from '@sanity/client'
import type {SanityDocument} from '@sanity/types'
import {validateDocument} from '@sanity/validation'
import type {CheckedDocument, CheckReport} from './CheckReport.ts'
import {createSchema} from './createSchema.ts'
import {encodePath} from './encodePath.ts'
import {findUnknownType} from './findUnknownType.ts'
import {findWrongReferences} from './findWrongReferences.ts'
import {withoutNulls} from './withoutNulls.ts'

/**
 * Checks all documents of one perspective: each with the rules that the Studio applies in its form, and all together with those
 * that span documents. The client serves rules that ask the lake, such as that a web address is taken. `today` is a day as in
 * `2026-01-31`.
 */
export async function checkDocuments(
  client: SanityClient,
  documents: readonly SanityDocument[],
  today: string,
): Promise<CheckReport> {
  const schema = createSchema()
  const types = new Set(schema.getLocalTypeNames())
  const typesById = new Map(documents.map(({_id, _type}) => [_id, _type]))
  const spanning = datasetRules.flatMap((rule) => rule(documents, {today}))
  const checked: CheckedDocument[] = []
  for (const document of documents) {
    const type = schema.get(document._type)
    if (!type || !types.has(document._type)) {
      const findings = findUnknownType(document._type)
      if (findings.length > 0) checked.push(toCheckedDocument(document, findings))
      continue
    }
    const {status, markers} = await validateDocument({
      document: withoutNulls(document),
      schema,
      client,
      getDocumentExists: ({id}) => Promise.resolve(typesById.has(id)),
    })
    if (status === 'notEvaluated') throw new Error(`${document._id} could not be validated.`)
    const findings = [
      ...markers.map(toFinding),
      ...findWrongReferences(document, type, (id) => typesById.get(id)),
      ...spanning.flatMap(({documentId, finding}) =>
        documentId === document._id ? [finding] : [],
      ),
    ]
    checked.push(toCheckedDocument(document, withoutRepeats(findings)))
  }
  const documentsWithFindings = checked.filter(({findings}) => findings.length > 0)
  const all = documentsWithFindings.flatMap(({findings}) => findings)
  const errors = all.filter(({severity}) => severity === 'error').length
  return {
    checked: checked.length,
    errors,
    warnings: all.length - errors,
    documents: documentsWithFindings,
  }
}

/**
 * A field with rules of two severities is looked at twice, so the validator says twice what it says of itself, under names with a dot
 * such as `object.unknown-field`. Our rules may well find the same words twice.
 */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const texts = findings.map((finding) => JSON.stringify(finding))
  return findings.filter(
    ({rule}, index) => !rule.includes('.') || texts.indexOf(texts[index] ?? '') === index,
  )
}

function toCheckedDocument(
  document: SanityDocument,
  findings: readonly Finding[],
): CheckedDocument {
  const {_id: id, _type: type, title, question, fact, term, name, from} = document
  const titles = [title, question, fact, term, name, from, id]
  return {
    id,
    type,
    title:
      titles.find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? id,
    findings: findings
      .map((finding) => ({...finding, path: encodePath(finding.path)}))
      .toSorted((one, other) => one.severity.localeCompare(other.severity)),
  }
}
