import type {DatasetRule} from './DatasetRule.ts'

/** What a site has once in each language; the desk makes no second one, an address of the Studio or an import can. */
const singletons = new Set(['provider', 'siteSettings', 'navigation'])

/** Finds a second provider, settings or menu in a language: sites show one of them, and nobody can tell which. */
export const singletonRule: DatasetRule = (documents) =>
  documents.flatMap(({_id, _type, language}) => {
    if (!singletons.has(_type)) return []
    const same = documents.filter(
      (other) => other._type === _type && other['language'] === language,
    )
    return same.length === 1
      ? []
      : [
          {
            documentId: _id,
            finding: {
              rule: 'singleton',
              severity: 'error',
              path: [],
              message: `There are ${same.length} of these in one language, and sites show only one.`,
              remedy: 'Keep the one that the desk opens, and delete the others.',
            },
          },
        ]
  })
