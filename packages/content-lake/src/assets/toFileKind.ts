/** What a file is, by its name and the type that the uploader gave; `bin` where neither says. */
export function toFileKind(
  filename: string | undefined,
  contentType: string | null,
): {readonly extension: string; readonly mimeType: string} {
  const declared = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const named = /\.([a-z0-9]{1,10})$/i.exec(filename ?? '')?.[1]?.toLowerCase()
  const extension = named ?? extensionOf(declared) ?? 'bin'
  const isDeclared =
    /^[\w.+-]+\/[\w.+-]+$/.test(declared) && declared !== 'application/octet-stream'
  return {
    extension,
    mimeType: isDeclared ? declared : (mimeTypes[extension] ?? 'application/octet-stream'),
  }
}

function extensionOf(mimeType: string): string | undefined {
  return Object.keys(mimeTypes).find((extension) => mimeTypes[extension] === mimeType)
}

const mimeTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  md: 'text/markdown',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
}
