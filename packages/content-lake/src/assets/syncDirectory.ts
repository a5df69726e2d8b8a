import {open} from 'node:fs/promises'

/** Makes a new or renamed file's name durable: a name lives in its folder, and the file's own sync does not reach that. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
