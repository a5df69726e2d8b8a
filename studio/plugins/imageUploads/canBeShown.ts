/** Whether the browser can draw what a file holds: a name that ends in `.png` makes no picture. */
export async function canBeShown(file: Blob): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(file)
    bitmap.close()
    return true
  } catch {
    return false
  }
}
