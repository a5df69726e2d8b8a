import {schemaTypes} from '@iop-content/schemas'
import {expect, test} from 'vitest'
import {referencedTypes} from './referencedTypes.ts'

test('finds the targets of fields, of list items and of annotations in texts', () => {
  const types = [
    {name: 'one', type: 'document', fields: [{name: 'a', type: 'reference', to: {type: 'two'}}]},
    {name: 'list', type: 'array', of: [{type: 'reference', to: [{type: 'three'}]}]},
    {
      name: 'text',
      type: 'array',
      of: [
        {
          type: 'block',
          marks: {
            annotations: [
              {
                name: 'inside',
                type: 'object',
                fields: [{name: 'to', type: 'reference', to: [{type: 'four'}, {type: 'five'}]}],
              },
            ],
          },
        },
      ],
    },
  ]
  expect([...referencedTypes(types)]).toEqual(['two', 'three', 'four', 'five'])
})

test('questions, topics and sources of the model can be referenced', () => {
  const names = referencedTypes(schemaTypes)
  for (const name of ['faq', 'topic', 'source', 'therapy', 'person']) expect(names).toContain(name)
})
