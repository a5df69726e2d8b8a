import {isCommandError} from './CommandError.ts'

/**
 * Runs a command's body. A mistake of the user's ends with its message and exit code 1; a fault of ours keeps
 * its stack, because somebody must mend it.
 */
export async function runCommandLine(body: () => Promise<void>): Promise<void> {
  try {
    await body()
  } catch (error) {
    process.exitCode = 1
    console.error(isUserMistake(error) ? `\n${error.message}\n` : error)
  }
}

function isUserMistake(error: unknown): error is Error {
  // The lake's errors (a taken port, a folder in use) are written for the user too.
  return isCommandError(error) || (error instanceof Error && 'status' in error && 'body' in error)
}
