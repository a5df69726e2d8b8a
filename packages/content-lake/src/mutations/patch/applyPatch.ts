import {applyEdit, type Edit} from '../jsonMatch/applyEdit.ts'
import {parseJsonMatch} from '../jsonMatch/parseJsonMatch.ts'
import type {Insert, PatchOperations} from '../Mutation.ts'
import {addNumber} from './addNumber.ts'
import {insertItems} from './insertItems.ts'
import {patchText} from './patchText.ts'
import {setMissingValue} from './setMissingValue.ts'
import {setValue} from './setValue.ts'
import {unsetValue} from './unsetValue.ts'

/**
 * Applies a patch's operations to a document or any other value. Without an effect the result is the value itself.
 * Throws `InvalidJsonMatchError` and `InvalidPatchError`.
 */
export function applyPatch(value: unknown, patch: PatchOperations): unknown {
  return toSteps(patch).reduce((current, [path, edit]) => {
    return applyEdit(current, parseJsonMatch(path), edit)
  }, value)
}

/** The order in which the Studio applies them to its own copy. */
function toSteps(patch: PatchOperations): readonly (readonly [path: string, edit: Edit])[] {
  const each = <T>(
    values: Readonly<Record<string, T>> | undefined,
    toEdit: (value: T) => Edit,
  ): [string, Edit][] => Object.entries(values ?? {}).map(([path, value]) => [path, toEdit(value)])
  return [
    ...each(patch.setIfMissing, setMissingValue),
    ...each(patch.set, setValue),
    ...(patch.unset ?? []).map((path): [string, Edit] => [path, unsetValue]),
    ...each(patch.diffMatchPatch, patchText),
    ...each(patch.inc, addNumber),
    ...each(patch.dec, (amount) => addNumber(-amount)),
    ...(patch.insert ? [toInsertion(patch.insert)] : []),
  ]
}

function toInsertion(insert: Insert): [string, Edit] {
  const {before, after, replace, items} = insert
  if (before !== undefined) return [before, insertItems('before', items)]
  if (after !== undefined) return [after, insertItems('after', items)]
  return [replace ?? '', insertItems('replace', items)]
}
