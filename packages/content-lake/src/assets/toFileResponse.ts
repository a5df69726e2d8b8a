import type {AssetStore, ByteRange} from './AssetStore.ts'

/** Serves a kept file, or the one range of it that the reader asked for: RFC 9110, section 14. */
export async function toFileResponse(
  assets: AssetStore,
  name: string,
  {
    range,
    headers,
  }: {readonly range: string | null; readonly headers: Readonly<Record<string, string>>},
): Promise<Response | undefined> {
  const size = await assets.size(name)
  if (size === undefined) return undefined
  const common = {...headers, 'accept-ranges': 'bytes'}
  const part = range === null ? 'whole' : parseRange(range, size)
  if (part === 'outside') {
    return new Response(null, {status: 416, headers: {'content-range': `bytes */${size}`}})
  }
  if (part === 'whole') {
    return new Response(assets.read(name), {headers: {...common, 'content-length': String(size)}})
  }
  return new Response(assets.read(name, part), {
    status: 206,
    headers: {
      ...common,
      'content-length': String(part.end - part.start + 1),
      'content-range': `bytes ${part.start}-${part.end}/${size}`,
    },
  })
}

/** A list of ranges, or a unit other than bytes, may be answered with the whole. */
function parseRange(range: string, size: number): ByteRange | 'whole' | 'outside' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range)
  if (!match || (match[1] === '' && match[2] === '')) return 'whole'
  const [, first = '', last = ''] = match
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end || start >= size ? 'outside' : {start, end}
}
