/** One line that says how far a long command is: rewritten in place on a terminal, a line a step elsewhere. */
export function showProgress() {
  const isTerminal = process.stdout.isTTY
  let lastStep = ''
  return {
    update(step: string, current?: unknown, total?: unknown): void {
      const count = current === undefined || total === undefined ? '' : ` ${current}/${total}`
      if (isTerminal) process.stdout.write(`\r\u001B[K${step}${count}`)
      else if (step !== lastStep) console.log(step)
      lastStep = step
    },
    end(): void {
      if (isTerminal && lastStep) process.stdout.write('\r\u001B[K')
    },
  }
}
