import {expect, it} from 'vitest'
import {isDocumentId} from './isDocumentId.ts'

it.each(['a', '_.releases.r1', 'drafts.a-b_c', 'A1.2', '9', 'a'.repeat(128), 'a.-b'])(
  'takes %.20s',
  (id) => {
    expect(isDocumentId(id)).toBe(true)
  },
)

it.each(['', '-a', '.a', 'a.', 'a..b', 'a b', 'ä', 'a/b', 'a'.repeat(129), `${'a'.repeat(120)}!`])(
  'refuses %.20s',
  (id) => {
    expect(isDocumentId(id)).toBe(false)
  },
)
