/** The most characters of a short answer. */
export const shortAnswerLimit = 300

/** How many characters of a title search results show. */
export const searchTitleLimit = 60

/** How many characters of a document's own title are read at a glance, in lists and where it stands in for one for search results. */
export const titleLimit = 100

/** How many characters of a description, or of the summary that stands in for it, search results show. */
export const searchDescriptionLimit = 160

/** After so many days somebody has to try the numbers and addresses of crisis help again. */
export const longestDaysBetweenChecks = 180
