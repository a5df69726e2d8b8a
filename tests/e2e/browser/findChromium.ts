import {execFileSync} from 'node:child_process'
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium: `CHROMIUM_PATH`, one of this machine, or Debian's, installed now where we may.
 * Throws with the command to run where there is none.
 */
export function findChromium(): string {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) {
    if (isExecutable(chosen)) return chosen
    throw new Error(
      `CHROMIUM_PATH is ${chosen}, which cannot be run. Set it to a Chromium, or unset it.`,
    )
  }
  const found = findInstalled()
  if (found) return found
  if (process.getuid?.() === 0) {
    const options = {stdio: 'ignore', timeout: 300_000} as const
    try {
      execFileSync('apt-get', ['update'], options)
    } catch {
      // The lists may be fresh enough: the next line tells.
    }
    try {
      execFileSync('apt-get', ['install', '-y', 'chromium'], options)
    } catch {
      // Reported below, with the way out.
    }
  }
  const installed = findInstalled()
  if (installed) return installed
  throw new Error(
    'The browser tests need Chromium. Run `sudo apt-get install -y chromium`, or set CHROMIUM_PATH to one.',
  )
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...candidates, ...applications].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
