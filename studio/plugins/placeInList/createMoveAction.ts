import {ArrowDownIcon} from '@sanity/icons/ArrowDown'
import {ArrowUpIcon} from '@sanity/icons/ArrowUp'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient, useDocumentPairPermissions, type DocumentActionComponent} from 'sanity'
import {apiVersion} from '../../structure/apiVersion.ts'
import {readPlaces} from './readPlaces.ts'
import {toMovedRanks} from './toMovedRanks.ts'

const words = {
  [-1]: {label: 'Move up in its list', end: 'It is the first already.', icon: ArrowUpIcon},
  [1]: {label: 'Move down in its list', end: 'It is the last already.', icon: ArrowDownIcon},
} as const

/** Makes an action that moves a document one place up (-1) or down (1) in its list: what dragging does, for the keyboard. */
export function createMoveAction(step: -1 | 1): DocumentActionComponent {
  const {label, end, icon} = words[step]
  const useMove: DocumentActionComponent = ({id, type, draft, published}) => {
    const client = useClient({apiVersion})
    const toast = useToast()
    const [isBusy, setBusy] = useState(false)
    const [permissions] = useDocumentPairPermissions({id, type, permission: 'update'})

    const move = async () => {
      setBusy(true)
      try {
        const {places, versionIds} = await readPlaces(client, type)
        const ranks = toMovedRanks(places, id, step)
        if (ranks.size === 0) {
          toast.push({status: 'info', title: end})
          return
        }
        const transaction = client.transaction()
        for (const [moved, orderRank] of ranks) {
          for (const version of versionIds.get(moved) ?? [])
            transaction.patch(version, {set: {orderRank}})
        }
        await transaction.commit({visibility: 'sync', tag: 'place-in-list'})
        const place = places.findIndex((entry) => entry.id === id) + 1 + step
        toast.push({status: 'success', title: `It is now number ${place} of ${places.length}.`})
      } catch (error) {
        toast.push({
          status: 'error',
          title: 'It could not be moved.',
          description: error instanceof Error ? error.message : String(error),
        })
      } finally {
        setBusy(false)
      }
    }
    return {
      label,
      icon,
      disabled: isBusy || (!draft && !published) || permissions?.granted === false,
      onHandle: () => void move(),
    }
  }
  return useMove
}
