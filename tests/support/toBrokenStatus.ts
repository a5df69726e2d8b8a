/** What a page is known by: without it, there is none. */
const addressFields = ['slug', 'language']
/** What a page is about: without it, the rest would mislead. */
const titleFields = ['title', 'question', 'fact', 'term', 'name']

/** The status with which a page answers whose own field is broken. */
export const toBrokenStatus = (field: string) =>
  addressFields.includes(field) ? 404 : titleFields.includes(field) ? 500 : 200
