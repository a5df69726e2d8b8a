import {spawn} from 'node:child_process'

/** Opens a link on a desktop. Where there is none (a server, a test, CI), the printed link is all that is needed. */
export function openInBrowser(url: string): void {
  const command = desktopCommand()
  if (!command) return
  const [program, ...args] = command
  // A missing opener is no error: the link stands in the terminal.
  spawn(program, [...args, url], {stdio: 'ignore', detached: true})
    .once('error', () => {})
    .unref()
}

function desktopCommand(): readonly [string, ...string[]] | null {
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || !process.stdout.isTTY) return null
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""']
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null
}
