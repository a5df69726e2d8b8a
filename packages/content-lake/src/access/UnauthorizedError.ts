import {LakeError} from '../errors/LakeError.ts'

/** No token, or one that the lake does not know. */
export class UnauthorizedError extends LakeError {
  readonly status = 401

  constructor(reason: 'missing' | 'unknown' | 'malformed') {
    super(messages[reason])
  }
}

const howToGetOne = 'The sign-in links that "start" and "content user add" print hold one.'

const messages = {
  missing: `Without a token only published documents can be read. Send "Authorization: Bearer <token>". ${howToGetOne}`,
  unknown: `The Content Lake does not know this token. ${howToGetOne}`,
  malformed: `The Authorization header must read "Bearer <token>". ${howToGetOne}`,
} as const
