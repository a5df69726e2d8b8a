import {isLakeError} from '@iop-content/content-lake'
import {isStudioError} from '@iop-content/studio/node'
import {isCommandError} from './CommandError.ts'

/**
 * Runs a command's body. A mistake that the user can mend ends with its message and exit code 1; a fault of ours
 * keeps its stack, because somebody must mend it.
 */
export async function runCommandLine(body: () => Promise<void>): Promise<void> {
  try {
    await body()
  } catch (error) {
    process.exitCode = 1
    const isForTheUser = isCommandError(error) || isLakeError(error) || isStudioError(error)
    console.error(isForTheUser ? `\n${error.message}\n` : error)
  }
}
