import {describe, expect, test} from 'vitest'
import {answer, toReference, toSlug} from '../../testing/answer.ts'
import {pageQueries} from '../../testing/pageQueries.ts'

describe.each(pageQueries)('%s', (_type, query) => {
  const original = {_id: 'a', _type, language: 'en', slug: toSlug('page'), contentHash: 'now'}
  const translate = (language: string, sourceHash?: string) => ({
    _id: `a-${language}`,
    _type,
    language,
    slug: toSlug(`page-${language}`),
    translationOf: {source: toReference('a'), sourceHash},
  })
  const read = (dataset: readonly object[], language: string) =>
    answer(query, dataset, {slug: language === 'en' ? 'page' : `page-${language}`, language})

  test('an original knows its translations, and which of them are stale', async () => {
    const unrelated = {...translate('it', 'now'), translationOf: {source: toReference('b')}}
    const otherType = {...translate('pt', 'now'), _type: 'topic'}
    const dataset = [original, translate('fr', 'before'), translate('es', 'now'), unrelated]
    expect(await read([...dataset, otherType], 'en')).toMatchObject({
      translationState: 'original',
      translations: [
        {language: 'es', slug: 'page-es', state: 'current'},
        {language: 'fr', slug: 'page-fr', state: 'stale'},
      ],
    })
  })

  test('a translation knows the original and the other translations', async () => {
    const dataset = [original, translate('fr', 'before'), translate('es', 'now')]
    expect(await read(dataset, 'fr')).toMatchObject({
      translationState: 'stale',
      translations: [
        {language: 'en', slug: 'page', state: 'original'},
        {language: 'es', slug: 'page-es', state: 'current'},
      ],
    })
  })

  test('a translation is stale where its original is gone, or no hash tells what it translates', async () => {
    const stale = {translationState: 'stale'}
    expect(await read([translate('es', 'now')], 'es')).toMatchObject({...stale, translations: []})
    expect(await read([original, translate('es')], 'es')).toMatchObject(stale)
  })
})
