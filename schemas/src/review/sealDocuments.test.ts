import {describe, expect, it} from 'vitest'
import {publicTypes} from '../fields/publicTypes.ts'
import {hashContent} from './hashContent.ts'
import {sealDocuments} from './sealDocuments.ts'

const faq = {_id: 'faq', _type: 'faq', language: 'en', question: 'How long does it last?'}
const translation = (sourceHash?: string) => ({
  _id: 'faq-es',
  _type: 'faq',
  language: 'es',
  question: '¿Cuánto dura?',
  translationOf: {
    _type: 'translationLink',
    source: {_type: 'reference', _ref: 'faq'},
    ...(sourceHash && {sourceHash}),
  },
})

describe('sealing documents', () => {
  it.each(publicTypes)('stores the hash of every %s', async (_type) => {
    const document = {...faq, _type}
    expect(await sealDocuments([document])).toEqual([
      {...document, contentHash: await hashContent(document)},
    ])
  })

  it('stores the hash again where it is an older one', async () => {
    const [sealed] = await sealDocuments([{...faq, contentHash: 'a'.repeat(64)}])
    expect(sealed?.contentHash).toBe(await hashContent(faq))
  })

  it('leaves drafts, versions, and what readers do not read as a page of ours as they are', async () => {
    const others = [
      {...faq, _id: 'drafts.faq'},
      {...faq, _id: 'versions.r1.faq', contentHash: 'a'},
      {...translation(), _id: 'drafts.faq-es'},
      {_id: 'source', _type: 'source', title: 'TIP 47'},
      {_id: 'topic', _type: 'topic', title: 'Time'},
      {_id: 'redirect', _type: 'redirect', from: '/a', toAddress: '/b'},
      {_id: 'image-a-1x1-png', _type: 'sanity.imageAsset'},
    ]
    expect(await sealDocuments(others)).toEqual(others)
  })

  it('says of a translation what its original says, where that is among the documents', async () => {
    const sourceHash = await hashContent(faq)
    const [first] = await sealDocuments([translation(), faq])
    expect(first?.translationOf).toEqual({...translation().translationOf, sourceHash})
    expect(first?.contentHash).toBe(await hashContent(translation()))

    const [alone] = await sealDocuments([translation()])
    expect(alone?.translationOf).toEqual(translation().translationOf)
  })

  it('keeps what a translation says of itself: it may be older than its original', async () => {
    const older = translation('b'.repeat(64))
    const [, sealed] = await sealDocuments([faq, older])
    expect(sealed?.translationOf).toEqual(older.translationOf)
  })

  it('changes nothing the second time, and not the documents that it was given', async () => {
    const given = [faq, translation()]
    const before = structuredClone(given)
    const once = await sealDocuments(given)
    expect(given).toEqual(before)
    expect(await sealDocuments(once)).toEqual(once)
  })
})
