/** An invitation to act; without a url, it invites to call the provider. */
export const callToActionField = `callToAction{heading, text, label, url}` as const
