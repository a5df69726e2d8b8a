import type {ReportIssue} from '../options/RenderIssue.ts'
import type {PortableText} from '../PortableText.ts'
import {item} from './item.ts'
import {list} from './shapes.ts'

/**
 * A rich text that renderers can trust, whatever stood there: what is not of its type is passed over and told. One that is as the
 * content model says comes back as the same value.
 */
export function toSoundText(value: unknown, report?: ReportIssue): NonNullable<PortableText> {
  const blocks = list((given, _tell, _tellField) => {
    const key = Object(given)['_key']
    const blockKey = typeof key === 'string' ? key : ''
    const tellField = (field: string) => report?.('brokenField', field, blockKey)
    return item(given, () => report?.('brokenBlock', blockKey, blockKey), tellField)
  })
  const sound = blocks(
    value,
    () => report?.('brokenText', typeof value, ''),
    () => {},
  )
  // why: each shape above makes sure of what the renderers read.
  return sound as NonNullable<PortableText>
}
