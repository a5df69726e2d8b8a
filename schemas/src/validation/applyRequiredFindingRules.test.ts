import {getFallbackLocaleSource, normalizeValidationRules} from '@sanity/validation/_internal'
import type {SchemaType} from '@sanity/types'
import {describe, expect, it} from 'vitest'
import {compileSchema} from '../../test/compileSchema.ts'
import {schemaTypes} from '../schemaTypes.ts'

type Normalize = typeof normalizeValidationRules
type Rule = ReturnType<Normalize>[number]

const schema = compileSchema()
// why: a validator gets more than these rules look at.
const context = {
  environment: 'studio',
  i18n: getFallbackLocaleSource(),
  document: {_id: 'a', _type: 'faq', language: 'en', _rev: '', _createdAt: '', _updatedAt: ''},
  path: ['field'],
} as unknown as NonNullable<Parameters<Normalize>[1]> & Parameters<Rule['validate']>[1]

const hasList = ({options}: SchemaType) =>
  typeof options === 'object' && options !== null && 'list' in options

const toRules = (type: SchemaType) =>
  // why: it declares the types of its own version of @sanity/types, which the compiler cannot compare with ours.
  normalizeValidationRules(type as unknown as Parameters<Normalize>[0], context)

/** Fields with text that people write and that must be filled in; those that offer a list have no blanks. */
const required = schemaTypes
  .flatMap(({name}) => {
    const type = schema.get(name)
    return type && 'fields' in type && Array.isArray(type.fields)
      ? type.fields.map(({name: field, type: of}) => [`${name}.${field}`, of] as const)
      : []
  })
  .filter(([, type]) => ['string', 'text'].includes(type.name) && !hasList(type))
  .filter(([, type]) => toRules(type).some((rule) => rule.isRequired()))

describe('a required text', () => {
  it('is found in the content model', () => {
    expect(required.map(([name]) => name)).toContain('faq.question')
  })

  it.each(required)('of blanks is an error: %s', async (_name, type) => {
    const found = await Promise.all(
      toRules(type).map((rule) => rule.validate(' \u00A0\n', context)),
    )
    expect(found.flat().some(({level}) => level === 'error')).toBe(true)
  })
})
