/** True for ids that anonymous readers may see: those at the root path, which hold no dot. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}
