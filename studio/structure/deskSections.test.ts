import {schemaTypes} from '@iop-content/schemas'
import {expect, test} from 'vitest'
import {deskSections} from './deskSections.ts'
import {isSingleton} from './singletons.ts'
import {typeIcons} from './typeIcons.ts'

const documentTypes = schemaTypes
  .filter(({type}) => type === 'document')
  .map(({name}) => name)
  .toSorted()

test('every document type has one place on the desk', () => {
  expect(deskSections.flatMap(({entries}) => entries.map(({type}) => type)).toSorted()).toEqual(
    documentTypes,
  )
})

test('every document type has an icon, and nothing else has', () => {
  expect(Object.keys(typeIcons).toSorted()).toEqual(documentTypes)
})

test('there is one provider', () => {
  expect(documentTypes.filter(isSingleton)).toEqual(['provider'])
})
