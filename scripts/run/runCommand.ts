import {spawn} from 'node:child_process'

export interface CommandResult {
  /** 0 is success; a command that a signal ended counts as 1. */
  readonly exitCode: number
  /** Standard output and standard error, in the order of arrival. */
  readonly output: string
}

/** Runs one command to its end, with its output either passed on at once or kept. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly show?: boolean
    readonly env?: NodeJS.ProcessEnv
    /** What it reads from standard input. */
    readonly input?: string
  },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['pipe', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
    })
    child.stdin?.on('error', () => {}).end(options.input)
    const chunks: string[] = []
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({exitCode: code ?? 1, output: chunks.join('')}))
  })
}
