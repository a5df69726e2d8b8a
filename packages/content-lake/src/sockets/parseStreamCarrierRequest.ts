import {isRecord} from '../documents/isRecord.ts'
import type {StreamCarrierRequest} from './streamProtocol.ts'

/** A message of the stream protocol, or undefined for anything else. */
export function parseStreamCarrierRequest(text: string): StreamCarrierRequest | undefined {
  const message = parseJson(text)
  if (!isRecord(message) || typeof message['id'] !== 'string') return undefined
  const {type, id, path, headers = {}} = message
  if (type === 'close') return {type, id}
  if (type !== 'open' || typeof path !== 'string' || !isTextRecord(headers)) return undefined
  return {type, id, path, headers}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((item) => typeof item === 'string')
}
