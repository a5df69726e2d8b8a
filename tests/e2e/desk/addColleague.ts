import {addUser, createRandomId} from '@iop-content/content-lake/node'
import type {Desk} from './openDesk.ts'

/** Somebody who can sign in at a desk. */
export interface Colleague {
  readonly userId: string
  readonly token: string
}

/**
 * Adds a user, and a person under People with their sign-in id and a credential until a day, where one is given. The person's
 * `_id` is `person-` and the first name.
 */
export async function addColleague(
  desk: Desk,
  name: string,
  role: 'editor' | 'viewer',
  credentialUntil?: string,
): Promise<Colleague> {
  const {user, token} = await addUser({
    dataDir: desk.dataDir,
    name,
    role,
    now: () => new Date(),
    createId: createRandomId,
  })
  if (credentialUntil !== undefined) {
    await desk.client.create({
      _id: `person-${name.split(' ')[0]?.toLowerCase()}`,
      _type: 'person',
      name,
      userId: user.id,
      credentials: [
        {_key: 'license', _type: 'credential', name: 'LCSW', validUntil: credentialUntil},
      ],
    })
  }
  return {userId: user.id, token}
}
