/**
 * What happened to a document and its drafts, as the Studio's history pane reads it. `documentId` is the published id, `versionId` that of the
 * draft or version, and revision ids name transactions.
 */
export type DocumentEvent = DocumentEventOrigin &
  (
    | {
        readonly type: 'createDocumentVersion'
        readonly versionId: string
        readonly versionRevisionId: string
        readonly releaseId?: string
      }
    | {
        readonly type: 'deleteDocumentVersion'
        readonly versionId: string
        /** The last revision before the deletion: the one that can be restored. */
        readonly versionRevisionId: string
        readonly releaseId?: string
      }
    | {
        readonly type: 'publishDocumentVersion'
        readonly revisionId: string
        readonly versionId: string
        /** The draft's last revision, which was published. */
        readonly versionRevisionId: string
        readonly releaseId?: string
        readonly publishCause: 'document.publish'
      }
    | {
        readonly type: 'unpublishDocument'
        readonly versionId: string
        readonly versionRevisionId: string
      }
    | {readonly type: 'deleteDocumentGroup'}
    | {readonly type: 'createLiveDocument'; readonly revisionId: string}
    | {readonly type: 'updateLiveDocument'; readonly revisionId: string}
  )

export interface DocumentEventOrigin {
  readonly documentId: string
  readonly author: string
  /** RFC 3339, UTC. */
  readonly timestamp: string
}
