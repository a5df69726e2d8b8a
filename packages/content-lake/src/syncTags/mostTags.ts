/** How many tags a query's answer has at most. Caches that keep tags take some hundred an entry, and pass over the rest. */
export const mostTags = 100
