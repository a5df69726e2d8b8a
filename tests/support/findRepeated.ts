/** The problems that a log tells more than once: a place in a document and what stands there, or else a line. */
export function findRepeated(lines: readonly string[]): readonly string[] {
  const problems = lines.map((line) => {
    const [, problem = line] = /^Query "\w+": (.*? is .*?), not /.exec(line) ?? []
    return problem
  })
  return problems.filter((problem, index) => problems.indexOf(problem) !== index)
}
