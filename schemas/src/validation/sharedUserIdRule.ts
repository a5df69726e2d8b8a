import type {SanityDocumentLike} from '@sanity/types'
import type {DatasetRule} from './DatasetRule.ts'

const toUserId = ({_type, userId}: SanityDocumentLike): string | undefined =>
  _type === 'person' && typeof userId === 'string' && userId.trim() !== ''
    ? userId.trim()
    : undefined

/** Refuses two persons with one sign-in id: who signs in as both could review what they wrote. */
export const sharedUserIdRule: DatasetRule = (documents) =>
  documents.flatMap((person) => {
    const userId = toUserId(person)
    if (userId === undefined) return []
    const others = documents.filter((other) => other !== person && toUserId(other) === userId)
    if (others.length === 0) return []
    const names = others.map(({_id, name}) => `“${typeof name === 'string' ? name : _id}”`)
    return [
      {
        documentId: person._id,
        finding: {
          rule: 'sharedUserId',
          severity: 'error',
          path: ['userId'],
          message: `This sign-in id is also that of ${names.join(', ')}, and it stands for one person.`,
          remedy: 'Ask an administrator to leave it with the one who signs in with it.',
        },
      },
    ]
  })
