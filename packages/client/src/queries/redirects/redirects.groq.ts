import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {targetFields} from '../fragments/target.groq.ts'
import {afterParam} from '../params.ts'

const cursor = `from + " " + _id` as const

/**
 * Old addresses and where they lead, 1000 at a time: to `page`, or, where that is null, to the address in `to`. Those
 * whose page is gone are left out. The last item's `cursor` as `after` gives the next ones.
 */
export const redirectsGroq = defineContentQuery({
  name: 'redirects',
  groq: defineQuery(`*[_type == "redirect" && (defined(toAddress) || defined(toPage->slug.current))
  && ($after == null || ${cursor} > $after)
] | order(${cursor} asc)[0...1000]{
  _id, from, isPermanent,
  "page": toPage->{${targetFields}},
  "to": toAddress,
  "cursor": ${cursor}
}`),
  params: {after: afterParam},
})
