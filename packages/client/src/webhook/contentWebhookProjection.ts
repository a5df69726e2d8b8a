/**
 * The projection to give to a webhook: all that `parseContentWebhook` and `toAffectedPaths` understand. `before` is the
 * address that a page or a redirect had, and `moved` tells that the links to a page have changed too.
 */
export const contentWebhookProjection =
  '{_id, _type, language, slug, from, "before": before(){slug, from}, "moved": delta::changedAny(slug)}'
