import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from '@sanity/types'
import {validateDocument} from '@sanity/validation'
import type {Finding} from '../src/validation/Finding.ts'
import {toFinding} from '../src/validation/toFinding.ts'
import {compileSchema} from './compileSchema.ts'

const schema = compileSchema()
const stamp = '2026-01-01T00:00:00Z'

/** What the content model's own rules find in a document. */
export const validate = async (
  client: SanityClient,
  document: SanityDocumentLike,
): Promise<Finding[]> => {
  const {status, markers} = await validateDocument({
    document: {_rev: '1', _createdAt: stamp, _updatedAt: stamp, ...document},
    schema,
    client,
    getDocumentExists: async ({id}) => (await client.fetch('count(*[_id == $id])', {id})) === 1,
  })
  if (status === 'notEvaluated') throw new Error(`${document._id} could not be validated`)
  return markers.map(toFinding)
}
