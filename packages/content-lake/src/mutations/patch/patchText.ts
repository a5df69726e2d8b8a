import {applyPatches, parsePatch} from '@sanity/diff-match-patch'
import type {Edit} from '../jsonMatch/applyEdit.ts'
import {replaceKey} from '../jsonMatch/replaceKey.ts'
import {InvalidPatchError} from './InvalidPatchError.ts'

/** `diffMatchPatch`: a unified diff on text. Hunks that no longer fit are passed over, as in the Content Lake. */
export function patchText(source: string): Edit {
  const patches = parse(source)
  return {
    creates: false,
    apply: (container, keys) =>
      keys.reduce(
        (current, key) =>
          replaceKey(current, key, (value) => {
            if (typeof value !== 'string') return value
            return applyPatches(patches, value, {allowExceedingIndices: true})[0]
          }),
        container,
      ),
  }
}

function parse(source: string): ReturnType<typeof parsePatch> {
  try {
    return parsePatch(source)
  } catch (error) {
    throw new InvalidPatchError('The diffMatchPatch is not a patch in unified diff format.', {
      cause: error,
    })
  }
}
