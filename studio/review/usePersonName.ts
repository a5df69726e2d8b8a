import {useEffect, useState} from 'react'
import {useDocumentPreviewStore} from 'sanity'

/** The name of a person by the id of their document, as it changes; undefined while it is not known, or without an id. */
export function usePersonName(id: string | undefined): string | undefined {
  const previews = useDocumentPreviewStore()
  const [latest, setLatest] = useState<{readonly id: string; readonly name: string | undefined}>()
  useEffect(() => {
    if (id === undefined) return undefined
    const subscription = previews
      .observePaths({_type: 'reference', _ref: id}, ['name'])
      .subscribe((person) => {
        const name =
          typeof person === 'object' && person && 'name' in person ? person['name'] : undefined
        setLatest({id, name: typeof name === 'string' ? name : undefined})
      })
    return () => subscription.unsubscribe()
  }, [previews, id])
  return latest && latest.id === id ? latest.name : undefined
}
