/** The document types with a page of their own, which links can lead to. */
export const pageTypes = ['programPage', 'guide', 'therapy', 'myth', 'faq', 'location'] as const
