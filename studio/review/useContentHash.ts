import {useEffect, useState} from 'react'
import {getPublishedId, type SanityDocument} from 'sanity'
import {hashOnce} from './hashOnce.ts'

/**
 * The hash of what a document says, as it is edited. Undefined until the first one is there; while a later one is made,
 * the one before it stays, so that nothing flickers.
 */
export function useContentHash(document: SanityDocument | null): string | undefined {
  const [latest, setLatest] = useState<{readonly id: string; readonly hash: string}>()
  useEffect(() => {
    if (!document) return undefined
    let isStale = false
    void hashOnce(document).then((hash) => {
      if (!isStale) setLatest({id: getPublishedId(document._id), hash})
    })
    return () => {
      isStale = true
    }
  }, [document])
  return document && latest?.id === getPublishedId(document._id) ? latest.hash : undefined
}
