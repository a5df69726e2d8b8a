import type {Finding} from '@iop-content/schemas/validation'

/** Documents that Sanity keeps for itself, such as those of images and of people who sign in. */
const system = /^(?:sanity|system)\./

/** What is wrong with a document of a type that the content model does not have: editors cannot find it, nor sites show it. */
export function findUnknownType(type: string): readonly Finding[] {
  return system.test(type)
    ? []
    : [
        {
          rule: 'unknownType',
          severity: 'warning',
          path: ['_type'],
          message: `The content model has no type “${type}”, so no editor sees this document.`,
          remedy:
            'Import it again with a type that the model has, or delete it through the API of the Content Lake.',
        },
      ]
}
