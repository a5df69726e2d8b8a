import {expect, test} from 'vitest'
import {schemaTypes} from '../schemaTypes.ts'

const prepare = (typeName: string, selected: Record<string, unknown>) => {
  const type = schemaTypes.find(({name}) => name === typeName)
  const preview = type && 'preview' in type ? type.preview : undefined
  return preview?.prepare?.(selected)
}
const asam = {edition: 'third', level: '2.1'}

test.each([
  ['faq', {title: 'Who?', language: 'en'}, 'Never reviewed'],
  ['faq', {title: '¿Quién?', language: 'es'}, 'Never reviewed · Español'],
  ['levelOfCare', {title: 'IOP', language: 'en'}, 'Never reviewed'],
  [
    'levelOfCare',
    {title: 'IOP', language: 'es', lastReviewed: '2026-01-01', ...asam},
    'Changed since review · ASAM 2.1, third edition · Español',
  ],
  ['topic', {title: 'Cost', language: 'en'}, ''],
  ['topic', {title: 'Costo', language: 'es'}, 'Español'],
  ['navigation', {language: 'es'}, 'Español'],
  ['siteSettings', {title: 'Solace', language: 'es'}, 'Español'],
])('a list entry of a %s with %j says %j', (typeName, selected, subtitle) => {
  expect(prepare(typeName, selected)).toMatchObject({subtitle})
})
