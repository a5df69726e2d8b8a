import {readdirSync} from 'node:fs'
import {extractSchema, groupProblems, validateSchema} from '@sanity/schema/_internal'
import {describe, expect, it} from 'vitest'
import {compileSchema} from '../test/compileSchema.ts'
import {schemaTypes} from './index.ts'

const namesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => file.replace('.ts', ''))

const extracted = extractSchema(compileSchema(), {enforceRequiredFields: true})

const optionalFieldsOf = (type: string) => {
  const document = extracted.find((entry) => entry.type === 'document' && entry.name === type)
  if (document?.type !== 'document') throw new Error(`${type} is not a document type`)
  return Object.entries(document.attributes)
    .filter(([, {optional}]) => optional)
    .map(([name]) => name)
}

describe('the content model', () => {
  it('has no problem that the Studio would report', () => {
    expect(groupProblems(validateSchema(schemaTypes).getTypes())).toEqual([])
  })

  it('has one type a file, each under its own name', () => {
    const files = ['documents', 'singletons', 'objects'].flatMap(namesIn)
    expect(schemaTypes.map(({name}) => name).sort()).toEqual(files.sort())
  })

  it('says in the extracted schema which fields are required', () => {
    expect(optionalFieldsOf('faq')).toEqual(['author', 'citations', 'seo'])
    expect(optionalFieldsOf('programPage')).toEqual([
      'alternateName',
      'image',
      'conditions',
      'myths',
      'faqs',
      'comparedLevels',
      'author',
      'citations',
      'seo',
    ])
  })

  it.each(namesIn('documents').filter((name) => name !== 'person' && name !== 'source'))(
    'gives every %s a language',
    (name) => {
      expect(optionalFieldsOf(name)).not.toContain('language')
      expect(compileSchema().get(name)).toMatchObject({
        fields: expect.arrayContaining([expect.objectContaining({name: 'language'})]),
      })
    },
  )

  it('tells editors what every field of a document is for', () => {
    const schema = compileSchema()
    const untold = namesIn('documents').flatMap((type) => {
      const compiled = schema.get(type)
      if (compiled?.jsonType !== 'object') throw new Error(`${type} is not an object type`)
      return compiled.fields
        .filter(({type: {title, description}}) => !title || !description)
        .map(({name}) => `${type}.${name}`)
    })
    expect(untold).toEqual([])
  })
})
