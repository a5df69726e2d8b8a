import {languages, schemaTypes} from '@iop-content/schemas'
import {expect, test} from 'vitest'
import {deskSections} from './deskSections.ts'
import {isSingleton, singletonId} from './singletons.ts'
import {typeIcons} from './typeIcons.ts'
import {typesWithField} from './typesWithField.ts'

const documentTypes = schemaTypes
  .filter(({type}) => type === 'document')
  .map(({name}) => name)
  .toSorted()

test('every document type has one place on the desk', () => {
  const placed = deskSections.flatMap(({entries}) =>
    entries.flatMap((entry) => ('type' in entry ? [entry.type] : [])),
  )
  expect(placed.toSorted()).toEqual(documentTypes)
})

test('every document type has an icon, and nothing else has', () => {
  expect(Object.keys(typeIcons).toSorted()).toEqual(documentTypes)
})

test('types with a rank are ordered by hand, and no others', () => {
  const ordered = deskSections.flatMap(({entries}) =>
    entries.flatMap((entry) => (entry.view === 'ordered' ? [entry.type] : [])),
  )
  expect(ordered.toSorted()).toEqual(typesWithField('orderRank').toSorted())
})

test('there is one provider, one of the site settings and one navigation a language', () => {
  const entries = deskSections.flatMap((section) => section.entries)
  const singletons = entries.flatMap((entry) => (entry.view === 'singleton' ? [entry.type] : []))
  expect(singletons).toEqual(['provider', 'siteSettings', 'navigation'])
  expect(documentTypes.filter(isSingleton)).toEqual(singletons.toSorted())
  expect(['en', 'es'].map((language) => singletonId('provider', language))).toEqual([
    'provider',
    'provider-es',
  ])
})

test('every other language than the first has its list', () => {
  const entries = deskSections.flatMap((section) => section.entries)
  expect(entries.flatMap((entry) => (entry.view === 'language' ? [entry.language] : []))).toEqual(
    languages.slice(1).map(({value}) => value),
  )
})
