/** What an uploader says about a file: https://www.sanity.io/docs/http-reference/assets */
export interface UploadOptions {
  readonly originalFilename?: string
  readonly label?: string
  readonly title?: string
  readonly description?: string
  readonly creditLine?: string
  /** Where it came from, such as a picture library. */
  readonly source?: {readonly id: string; readonly name: string; readonly url?: string}
}

/** Reads the options from an upload's address. */
export function parseUploadOptions(search: URLSearchParams): UploadOptions {
  const pick = (name: string, as: keyof UploadOptions) => {
    const value = search.get(name)
    return value ? {[as]: value} : {}
  }
  const [id, name, url] = [
    search.get('sourceId'),
    search.get('sourceName'),
    search.get('sourceUrl'),
  ]
  return {
    ...pick('filename', 'originalFilename'),
    ...pick('label', 'label'),
    ...pick('title', 'title'),
    ...pick('description', 'description'),
    ...pick('creditLine', 'creditLine'),
    ...(id && name ? {source: {id, name, ...(url ? {url} : {})}} : {}),
  }
}
