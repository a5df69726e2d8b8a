export {
  openContentLake,
  type OpenContentLakeOptions,
  type OpenedContentLake,
} from './node/openContentLake.ts'
export {serveContentLake, type ContentLakeServer} from './node/serveContentLake.ts'
export {PortInUseError} from './node/PortInUseError.ts'
export {resolveLakeToken} from './access/resolveLakeToken.ts'
