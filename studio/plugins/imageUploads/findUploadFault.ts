import {imageAssetRule} from '@iop-content/schemas/validation'

/** Why a picture's file is not uploaded, and what to do, in sentences; undefined for one that may be. The rule is that for stored pictures. */
export function findUploadFault({
  name,
  type,
  size,
}: Pick<File, 'name' | 'type' | 'size'>): string | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()
  const picture = {
    // A browser that knows no type for a file will not show it either.
    mimeType: type || 'application/octet-stream',
    ...(extension && {extension}),
    size,
  }
  const situation = {language: 'en', today: '', evidence: undefined}
  const [fault] = imageAssetRule(picture, situation).filter(({severity}) => severity === 'error')
  return fault && `“${name}” was not uploaded. ${fault.message} ${fault.remedy}`
}
