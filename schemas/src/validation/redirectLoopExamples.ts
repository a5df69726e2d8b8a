import type {SanityDocumentLike} from '@sanity/types'
import type {Examples} from './Examples.ts'

const redirect = (from: string, toAddress?: string): SanityDocumentLike => ({
  _id: `redirect-${from}-${toAddress}`,
  _type: 'redirect',
  from,
  ...(toAddress === undefined ? {toPage: {_type: 'reference', _ref: 'faq'}} : {toAddress}),
})

/** Sets of documents for the rule on redirects that lead nowhere. */
export const redirectLoopExamples: Examples<readonly SanityDocumentLike[]> = {
  good: [
    [],
    [redirect('/a', '/b')],
    [redirect('/a', '/b'), redirect('/b', '/c'), redirect('/d', '/b')],
    [redirect('/a'), redirect('/b', '/a')],
    // Another website may well have the same path.
    [redirect('/a', 'https://example.org/a')],
    [redirect('/a', '/b'), {_id: 'entry', _type: 'navigationItem', from: '/b', toAddress: '/a'}],
    [redirect('/', '/start')],
  ],
  bad: [
    [redirect('/a', '/a')],
    [redirect('/a', '/a/')],
    [redirect('/a', '/b'), redirect('/b', '/a')],
    [redirect('/a', '/b'), redirect('/b', '/c/'), redirect('/c', '/a')],
    [redirect('/a', '/b'), redirect('/a', '/c')],
    [redirect('/a', '/b'), redirect('/a/')],
    [redirect('/', '/')],
  ],
}
