import {useEffect, useId, type Dispatch, type ReactNode, type SetStateAction} from 'react'

/** Which of several renderings shows what all of them hold: its id, once one has come forward. */
export type Shower = string | undefined

/**
 * Shows its children in one place only. Sanity renders the dialog of the main action twice when a shortcut opened it: at the
 * button, and around the form.
 */
export function OnlyOnce(props: {
  readonly shower: Shower
  readonly setShower: Dispatch<SetStateAction<Shower>>
  readonly children: ReactNode
}) {
  const {shower, setShower, children} = props
  const id = useId()
  useEffect(() => {
    if (shower === undefined) setShower((current) => current ?? id)
  }, [shower, setShower, id])
  useEffect(
    () => () => setShower((current) => (current === id ? undefined : current)),
    [setShower, id],
  )
  return shower === id ? children : null
}
