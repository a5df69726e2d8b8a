import {readdirSync} from 'node:fs'
import {extractSchema, groupProblems, validateSchema} from '@sanity/schema/_internal'
import {describe, expect, it} from 'vitest'
import {compileSchema} from '../test/compileSchema.ts'
import {publicTypes} from './fields/publicTypes.ts'
import {schemaTypes} from './index.ts'

const namesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => file.replace('.ts', ''))

const extracted = extractSchema(compileSchema(), {enforceRequiredFields: true})

const attributesOf = (type: string) => {
  const document = extracted.find((entry) => entry.type === 'document' && entry.name === type)
  if (document?.type !== 'document') throw new Error(`${type} is not a document type`)
  return Object.entries(document.attributes)
}

const fieldsOf = (type: string) => attributesOf(type).map(([name]) => name)

const optionalFieldsOf = (type: string) =>
  attributesOf(type)
    .filter(([, {optional}]) => optional)
    .map(([name]) => name)

const documentTypes = ['documents', 'singletons'].flatMap(namesIn)

/** People, sources and old addresses are the same in every language. */
const typesWithoutLanguage = new Set(['person', 'source', 'redirect'])

/** In the order of the schema. A new document's review has no values, so it cannot be required. */
const optionalOfPublicTypes = ['citations', 'reviewer', 'review', 'contentHash', 'translationOf']

describe('the content model', () => {
  it('has no problem that the Studio would report', () => {
    expect(groupProblems(validateSchema(schemaTypes).getTypes())).toEqual([])
  })

  it('has one type a file, each under its own name', () => {
    const files = ['documents', 'singletons', 'objects'].flatMap(namesIn)
    expect(schemaTypes.map(({name}) => name).sort()).toEqual(files.sort())
  })

  it('says in the extracted schema which fields are required', () => {
    expect(optionalFieldsOf('faq')).toEqual([...optionalOfPublicTypes, 'seo'])
    expect(optionalFieldsOf('programPage')).toEqual([
      'alternateName',
      'image',
      'levelAbove',
      'levelBelow',
      'populations',
      'conditions',
      'typicalWeek',
      'deliveryModes',
      'myths',
      'faqs',
      'comparedLevels',
      'paymentOptions',
      'codes',
      ...optionalOfPublicTypes,
      'seo',
    ])
  })

  it.each(publicTypes)('asks of every %s who answers for it, its risk and its language', (name) => {
    expect(fieldsOf(name)).toEqual(
      expect.arrayContaining(['owner', 'author', 'riskTier', 'review', 'translationOf']),
    )
    expect(optionalFieldsOf(name)).toEqual(expect.arrayContaining(optionalOfPublicTypes))
    expect(optionalFieldsOf(name)).not.toContain('owner')
  })

  it.each(documentTypes.filter((name) => !typesWithoutLanguage.has(name)))(
    'gives every %s a language',
    (name) => {
      expect(fieldsOf(name)).toContain('language')
      expect(optionalFieldsOf(name)).not.toContain('language')
    },
  )

  it.each([...typesWithoutLanguage])('gives no %s a language', (name) => {
    expect(fieldsOf(name)).not.toContain('language')
  })

  it('tells editors what every field of a document is for', () => {
    const schema = compileSchema()
    const untold = documentTypes.flatMap((type) => {
      const compiled = schema.get(type)
      if (compiled?.jsonType !== 'object') throw new Error(`${type} is not an object type`)
      return compiled.fields
        .filter(({type: {title, description}}) => !title || !description)
        .map(({name}) => `${type}.${name}`)
    })
    expect(untold).toEqual([])
  })
})
