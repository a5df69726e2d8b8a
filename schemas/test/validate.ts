import type {SanityClient} from '@sanity/client'
import type {SanityDocumentLike} from '@sanity/types'
import {validateDocument} from '@sanity/validation'
import {compileSchema} from './compileSchema.ts'

const schema = compileSchema()
const stamp = '2026-01-01T00:00:00Z'

/** What the content model's own rules find in a document: `path: message`. The level is left out: outside the Studio, the validator calls every finding on an object a warning. */
export const validate = async (client: SanityClient, document: SanityDocumentLike) => {
  const {status, markers} = await validateDocument({
    document: {_rev: '1', _createdAt: stamp, _updatedAt: stamp, ...document},
    schema,
    client,
    getDocumentExists: async ({id}) => (await client.fetch('count(*[_id == $id])', {id})) === 1,
  })
  if (status === 'notEvaluated') throw new Error(`${document._id} could not be validated`)
  return markers.map(({path, message}) => {
    const fields = path.filter((segment) => typeof segment === 'string')
    return `${fields.join('.')}: ${message}`
  })
}
