import {isRecord} from '../documents/isRecord.ts'

/**
 * A value as it is published: a reference that was weak because its target was not published yet (`_strengthenOnPublish`) becomes
 * strong, unless the schema wants it weak.
 */
export function strengthenReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenReferences)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish, ...rest} = value
  if (typeof value['_ref'] === 'string' && _strengthenOnPublish) {
    const {_weak, ...strong} = rest
    const staysWeak = isRecord(_strengthenOnPublish) && _strengthenOnPublish['weak'] === true
    return staysWeak ? rest : strong
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, strengthenReferences(item)]),
  )
}
