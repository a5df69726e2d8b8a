import type {IncomingDocument, PatchOperations} from '../mutations/Mutation.ts'

/** The document actions that the lake serves: https://www.sanity.io/docs/http-reference/actions. A draft's id may also be a version's. */
export type Action =
  | {
      readonly actionType: 'sanity.action.document.create'
      readonly publishedId: string
      readonly attributes: IncomingDocument
      readonly ifExists: 'fail' | 'ignore'
    }
  | {
      readonly actionType: 'sanity.action.document.edit'
      readonly draftId: string
      readonly publishedId: string
      readonly patch: PatchOperations
    }
  | {
      readonly actionType: 'sanity.action.document.publish'
      readonly draftId: string
      readonly publishedId: string
      readonly ifDraftRevisionId?: string
      readonly ifPublishedRevisionId?: string
    }
  | {
      readonly actionType: 'sanity.action.document.unpublish'
      readonly draftId: string
      readonly publishedId: string
    }
  | {readonly actionType: 'sanity.action.document.discard'; readonly draftId: string}
  | {
      readonly actionType: 'sanity.action.document.delete'
      readonly publishedId: string
      readonly includeDrafts: readonly string[]
    }
  | {
      readonly actionType: 'sanity.action.document.replaceDraft'
      readonly publishedId: string
      readonly attributes: IncomingDocument
    }
  | {
      readonly actionType: 'sanity.action.document.version.create'
      readonly publishedId: string
      readonly document: IncomingDocument
    }
  | {
      readonly actionType: 'sanity.action.document.version.copy'
      readonly baseId: string
      readonly versionId: string
      readonly ifBaseRevisionId?: string
    }
  | {
      readonly actionType: 'sanity.action.document.version.replace'
      readonly document: IncomingDocument
    }
  | {readonly actionType: 'sanity.action.document.version.discard'; readonly versionId: string}
  | {
      readonly actionType: 'sanity.action.document.version.unpublish'
      readonly publishedId: string
      readonly versionId: string
    }
