/** A list entry that says whether the document still awaits clinical review. */
export const toReviewedPreview = ({title, status}: Record<string, string>) => ({
  title: title ?? 'Untitled',
  subtitle: status === 'reviewed' ? 'Reviewed' : 'Awaits clinical review',
})
