import type {BlockDraft} from '../../generated/draftTypes.ts'

/** The words of a block, without its marks. */
export function toBlockText({children}: BlockDraft): string {
  return children.map((child) => (child._type === 'span' ? child.text : '')).join('')
}
