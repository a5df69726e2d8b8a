import {stegaEncodeSourceMap} from '@sanity/client/stega'

/** A string with the invisible marks that visual editing puts behind it. */
export function markEditable(text: string): string {
  const {marked} = stegaEncodeSourceMap(
    {marked: text},
    {
      documents: [{_id: 'guide', _type: 'guide'}],
      paths: ["$['text']"],
      mappings: {
        "$['marked']": {
          type: 'value',
          source: {type: 'documentValue', document: 0, path: 0},
        },
      },
    },
    {enabled: true, studioUrl: 'http://localhost:3333', filter: () => true},
  )
  if (marked === text) throw new Error('Visual editing marked nothing.')
  return marked
}
