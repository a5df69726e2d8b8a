import {isRecord} from '../../documents/isRecord.ts'
import type {JsonMatch, Selector} from './JsonMatch.ts'
import {replaceKey} from './replaceKey.ts'
import {selectKeys, type Key} from './selectKeys.ts'

/** What to do at the end of a path. */
export interface Edit {
  /** Whether missing objects on the way are made, as `set` and `setIfMissing` do. */
  readonly creates: boolean
  /** The container with the change made at the keys that the last selector matched; itself if there is none. */
  apply(container: unknown, keys: readonly Key[], selector: Selector): unknown
}

/** Applies an edit wherever the path leads in a value. What does not change keeps its identity. */
export function applyEdit(value: unknown, path: JsonMatch, edit: Edit): unknown {
  const [selector, ...rest] = path
  if (!selector) return value
  if (selector.kind === 'recursive') {
    const existing = {...edit, creates: false}
    return applyEdit(editChildren(value, path, existing), rest, existing)
  }
  if (selector.kind === 'union') {
    // Paths of one step end together below: removing one item must not move the next one's index.
    const longer = selector.alternatives.filter((alternative) => alternative.length > 1)
    const afterLonger = longer.reduce<unknown>(
      (current, alternative) => applyEdit(current, [...alternative, ...rest], edit),
      value,
    )
    return editKeys(afterLonger, selector, rest, edit)
  }
  const isMissing = typeof value !== 'object' || value === null
  // The Content Lake puts an object in the place of a primitive, too, where a path goes on below it.
  const container = edit.creates && isMissing && selector.kind === 'field' ? {} : value
  const edited = editKeys(container, selector, rest, edit)
  return edited === container ? value : edited
}

function editKeys(value: unknown, selector: Selector, rest: JsonMatch, edit: Edit): unknown {
  const keys = selectKeys(value, selector, edit.creates)
  if (rest.length === 0) return edit.apply(value, keys, selector)
  return keys.reduce(
    (container, key) => replaceKey(container, key, (child) => applyEdit(child, rest, edit)),
    value,
  )
}

function editChildren(value: unknown, path: JsonMatch, edit: Edit): unknown {
  const keys: readonly Key[] = Array.isArray(value)
    ? value.keys().toArray()
    : isRecord(value)
      ? Object.keys(value)
      : []
  return keys.reduce(
    (container, key) => replaceKey(container, key, (child) => applyEdit(child, path, edit)),
    value,
  )
}
