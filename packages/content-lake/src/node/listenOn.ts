import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {isErrorWithCode} from '../errors/isErrorWithCode.ts'
import {PortInUseError} from './PortInUseError.ts'

/** Binds a server and resolves to its port. Throws `PortInUseError`. */
export function listenOn(
  server: Server,
  {host, port, variable}: {readonly host: string; readonly port: number; readonly variable: string},
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = isErrorWithCode(error, 'EADDRINUSE')
      reject(isTaken ? new PortInUseError(port, variable, {cause: error}) : error)
    })
    server.listen({host, port}, () => {
      // why: a server that listens on a TCP port has an address of this kind.
      resolve((server.address() as AddressInfo).port)
    })
  })
}
