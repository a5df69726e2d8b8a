import {schemaTypes} from '@iop-content/schemas'
import {datasetRules} from '@iop-content/schemas/validation'
import type {Path, SanityDocumentLike} from '@sanity/types'
import {withFindings, type DocumentFindings, type ShownFinding} from '../Findings.ts'

/** The title of the field that a path begins with; empty for the document as a whole. */
const toFieldTitle = (typeName: string, [name]: Path): string => {
  const type = schemaTypes.find((candidate) => candidate.name === typeName)
  const fields = type && 'fields' in type && Array.isArray(type.fields) ? type.fields : []
  return fields.find((field) => field.name === name)?.title ?? ''
}

/** What the rules that span documents find, by the document where it is mended; the same as in the headless check. */
export function findConnections(
  documents: readonly SanityDocumentLike[],
  today: string,
): readonly DocumentFindings[] {
  const found = datasetRules.flatMap((rule) => rule(documents, {today}))
  return withFindings(
    documents.map(({_id: id, _type: type}) => ({
      id: String(id),
      type,
      findings: found
        .filter(({documentId}) => documentId === id)
        .map(({finding}): ShownFinding => ({...finding, field: toFieldTitle(type, finding.path)})),
    })),
  )
}
