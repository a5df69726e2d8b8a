/** A path that is not JSONMatch. Pure: the caller knows which mutation holds it. */
export class InvalidJsonMatchError extends Error {
  override readonly name = 'InvalidJsonMatchError'

  constructor(path: string, position: number, expected: string) {
    super(`The path "${path}" is not valid at position ${position}: ${expected} expected.`)
  }
}
