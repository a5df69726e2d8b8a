import {InvalidBodyError} from './InvalidBodyError.ts'

/** The request's body as JSON. Throws `InvalidBodyError` with what is wrong and where. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InvalidBodyError(`The request body is not JSON: ${reason}.`, {cause})
  }
}
