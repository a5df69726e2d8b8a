import {findJsonFault} from './findJsonFault.ts'
import {InvalidBodyError} from './InvalidBodyError.ts'

/** The request's body as JSON. Throws `InvalidBodyError` with what is wrong and where. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
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
