export {ContentWebhookError, isContentWebhookError} from './ContentWebhookError.ts'
export type {WebhookProblem} from './ContentWebhookError.ts'
export {contentWebhookProjection} from './contentWebhookProjection.ts'
export {parseContentWebhook} from './parseContentWebhook.ts'
export type {
  ContentWebhook,
  ContentWebhookOptions,
  WebhookAddress,
  WebhookDocument,
} from './parseContentWebhook.ts'
export {toAffectedPaths} from './toAffectedPaths.ts'
export type {PageAddress} from './toAffectedPaths.ts'
export {pageRelations} from './pageRelations.ts'
export type {PageRelations} from './pageRelations.ts'
