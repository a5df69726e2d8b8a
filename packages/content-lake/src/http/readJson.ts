import {findJsonFault} from './findJsonFault.ts'
import {InvalidBodyError} from './InvalidBodyError.ts'

/** What takes a body may recurse. A document nests less deep, and a body does little more than wrap some. */
const maxDepth = 300

/** The request's body as JSON. Throws `InvalidBodyError` with what is wrong and where. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  const value = parse(text)
  if (isDeeper(value, maxDepth)) {
    throw new InvalidBodyError(`The request body nests deeper than ${maxDepth} levels.`)
  }
  return value
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const offset = findJsonFault(text) ?? 0
    const isCutOff = offset >= text.length
    const what = isCutOff ? 'it ends too soon' : `unexpected ${JSON.stringify(text[offset])}`
    throw new InvalidBodyError(`The request body is not JSON: ${what} at position ${offset}.`, {
      cause,
    })
  }
}
