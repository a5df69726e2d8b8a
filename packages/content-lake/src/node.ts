export {
  openContentLake,
  type OpenContentLakeOptions,
  type OpenedContentLake,
} from './node/openContentLake.ts'
export {serveContentLake, type ContentLakeServer} from './node/serveContentLake.ts'
export {PortInUseError} from './node/PortInUseError.ts'
export {ownerUser} from './access/ownerUser.ts'
export {createToken} from './access/createToken.ts'
export {resolveLakeToken} from './access/resolveLakeToken.ts'
export {addUser, type AddedUser} from './access/userFile/addUser.ts'
export {listUsers, type ListedUser} from './access/userFile/listUsers.ts'
export {removeUser} from './access/userFile/removeUser.ts'
export {createRandomId} from './node/createRandomId.ts'
