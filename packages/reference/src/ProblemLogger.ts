import {Logger, LogLevel} from 'typedoc'

/** Keeps what TypeDoc complains of. */
export class ProblemLogger extends Logger {
  readonly problems: string[] = []

  override log(message: string, level: LogLevel): void {
    super.log(message, level)
    if (level >= LogLevel.Warn) this.problems.push(message)
  }
}
