import {isRecord} from '../documents/isRecord.ts'

/** A request of JSON-RPC 2.0 (https://www.jsonrpc.org/specification), as the Studio's bifur client sends it. */
export interface RpcRequest {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  readonly id: string | number
}

/** The request in a message, or undefined for anything else. */
export function parseRpcRequest(text: string): RpcRequest | undefined {
  const message = parseJson(text)
  if (!isRecord(message)) return undefined
  const {method, params = {}, id} = message
  if (typeof method !== 'string' || !isRecord(params)) return undefined
  return typeof id === 'string' || typeof id === 'number' ? {method, params, id} : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
