import {isRecord} from '../documents/isRecord.ts'
import {MutationError} from '../errors/MutationError.ts'
import {parseMutation} from '../mutations/parse/parseMutation.ts'
import {parsePatchOperations} from '../mutations/parse/parsePatchOperations.ts'
import type {IncomingDocument} from '../mutations/Mutation.ts'
import type {Action} from './Action.ts'
import {ActionError, toActionError} from './ActionError.ts'

/** Checks one action; `index` is its place in the request, for the error. Throws `ActionError`. */
export function parseAction(action: unknown, index: number): Action {
  if (!isRecord(action) || typeof action['actionType'] !== 'string') {
    throw invalid('An action is an object with an "actionType".', index)
  }
  const parse = parsers.get(action['actionType'])
  if (!parse) {
    throw invalid(
      `The embedded Content Lake does not serve the action "${action['actionType']}". It serves: ${[...parsers.keys()].join(', ')}.`,
      index,
    )
  }
  try {
    return parse(createFields(action, index))
  } catch (error) {
    throw error instanceof MutationError ? toActionError(error, index) : error
  }
}

type Fields = ReturnType<typeof createFields>

const parsers = new Map<string, (fields: Fields) => Action>([
  [
    'sanity.action.document.create',
    ({text, document, choice}) => ({
      actionType: 'sanity.action.document.create',
      publishedId: text('publishedId'),
      attributes: document('attributes'),
      ifExists: choice('ifExists', ['fail', 'ignore']),
    }),
  ],
  [
    'sanity.action.document.edit',
    ({text, patch}) => ({
      actionType: 'sanity.action.document.edit',
      draftId: text('draftId'),
      publishedId: text('publishedId'),
      patch: patch('patch'),
    }),
  ],
  [
    'sanity.action.document.publish',
    ({text, optionalText}) => ({
      actionType: 'sanity.action.document.publish',
      draftId: text('draftId'),
      publishedId: text('publishedId'),
      ...optionalText('ifDraftRevisionId'),
      ...optionalText('ifPublishedRevisionId'),
    }),
  ],
  [
    'sanity.action.document.unpublish',
    ({text}) => ({
      actionType: 'sanity.action.document.unpublish',
      draftId: text('draftId'),
      publishedId: text('publishedId'),
    }),
  ],
  [
    'sanity.action.document.discard',
    ({text}) => ({actionType: 'sanity.action.document.discard', draftId: text('draftId')}),
  ],
  [
    'sanity.action.document.delete',
    ({text, texts}) => ({
      actionType: 'sanity.action.document.delete',
      publishedId: text('publishedId'),
      includeDrafts: texts('includeDrafts'),
    }),
  ],
  [
    'sanity.action.document.replaceDraft',
    ({text, document}) => ({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: text('publishedId'),
      attributes: document('attributes'),
    }),
  ],
  [
    'sanity.action.document.version.create',
    ({text, has, document, optionalText}) =>
      has('document')
        ? {
            actionType: 'sanity.action.document.version.create',
            publishedId: text('publishedId'),
            document: document('document'),
          }
        : {
            actionType: 'sanity.action.document.version.copy',
            baseId: text('baseId'),
            versionId: text('versionId'),
            ...optionalText('ifBaseRevisionId'),
          },
  ],
  [
    'sanity.action.document.version.replace',
    ({document}) => ({
      actionType: 'sanity.action.document.version.replace',
      document: document('document'),
    }),
  ],
  [
    'sanity.action.document.version.discard',
    ({text}) => ({
      actionType: 'sanity.action.document.version.discard',
      versionId: text('versionId'),
    }),
  ],
  [
    'sanity.action.document.version.unpublish',
    ({text}) => ({
      actionType: 'sanity.action.document.version.unpublish',
      publishedId: text('publishedId'),
      versionId: text('versionId'),
    }),
  ],
])

/** Readers of an action's fields; each throws `ActionError` with the name of the field. */
function createFields(action: Readonly<Record<string, unknown>>, index: number) {
  const text = (name: string): string => {
    const value = action[name]
    if (typeof value === 'string' && value !== '') return value
    throw invalid(`The action needs "${name}", a text.`, index)
  }
  return {
    text,
    has: (name: string) => action[name] !== undefined,
    optionalText: <Name extends string>(name: Name): {readonly [Key in Name]?: string} => {
      if (action[name] === undefined || action[name] === null) return {}
      // why: TypeScript widens a computed key; the object has exactly this one.
      return {[name]: text(name)} as {readonly [Key in Name]: string}
    },
    texts: (name: string): readonly string[] => {
      const value = action[name] ?? []
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
      throw invalid(`"${name}" must be a list of ids.`, index)
    },
    choice: <Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value => {
      const value = action[name] ?? values[0]
      const known = values.find((item) => item === value)
      if (known !== undefined) return known
      throw invalid(`"${name}" must be one of ${values.join(', ')}.`, index)
    },
    document: (name: string): IncomingDocument => {
      const mutation = parseMutation({create: action[name]}, index)
      if ('create' in mutation) return mutation.create
      throw invalid(`The action needs "${name}", a document.`, index)
    },
    patch: (name: string) => {
      const patch = action[name]
      if (isRecord(patch)) return parsePatchOperations(patch, index)
      throw invalid(`The action needs "${name}", a patch.`, index)
    },
  }
}

function invalid(description: string, index: number): ActionError {
  return new ActionError(400, {type: 'invalidActionError', description}, index)
}
