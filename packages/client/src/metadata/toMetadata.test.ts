import {expect, test} from 'vitest'
import type {ImageWithAlt} from '../generated/types.ts'
import {hide} from '../testing/hide.ts'
import {settings, site} from '../testing/site.ts'
import {answer} from '../testing/answer.ts'
import {providerQuery} from '../queries/index.ts'
import {readFaq} from '../testing/readFaq.ts'
import {ContentSiteError} from '../errors/ContentSiteError.ts'
import type {MetadataPage} from './MetadataPage.ts'
import type {SiteContext} from './SiteContext.ts'
import {toMetadata} from './toMetadata.ts'

const createImage = (name: string): ImageWithAlt => ({
  alt: `A ${name}`,
  credit: null,
  hotspot: null,
  crop: null,
  asset: {
    _id: name,
    url: `https://cdn.example.org/${name}.png`,
    mimeType: 'image/png',
    width: 1200,
    height: 630,
    lqip: null,
  },
})
const seo = {title: null, description: null, noIndex: null, image: null}

test('a page shows with its own title and summary, and the name of its site', async () => {
  expect(toMetadata(await readFaq({}), site)).toEqual({
    language: 'en',
    title: 'What is it? | A site',
    description: 'It is care.',
    canonical: 'https://example.org/faq/what',
    robots: 'index, follow',
    alternates: [],
    openGraph: {
      type: 'article',
      title: 'What is it?',
      description: 'It is care.',
      url: 'https://example.org/faq/what',
      siteName: 'A site',
      locale: 'en',
      alternateLocales: [],
      modifiedTime: '2026-01-02T03:04:05Z',
      image: null,
    },
    twitter: {
      card: 'summary',
      title: 'What is it?',
      description: 'It is care.',
      image: null,
      imageAlt: null,
    },
  })
})

test('an editor’s words for search results come first', async () => {
  const page = await readFaq({seo: {title: 'In short', description: 'For searches.'}})
  const metadata = toMetadata(page, {...site, settings: null})
  expect(metadata).toMatchObject({title: 'In short', description: 'For searches.'})
  expect(metadata.openGraph).toMatchObject({title: 'In short', siteName: null})
})

test('a title that names the site does not name it twice', async () => {
  const page = await readFaq({seo: {title: 'Welcome to A site'}})
  expect(toMetadata(page, site).title).toBe('Welcome to A site')
})

test('a hidden page says so, and lists no languages', async () => {
  const page = {
    ...(await readFaq({seo: {noIndex: true}})),
    translations: [{language: 'es', slug: 'que', state: 'current'}],
  }
  expect(toMetadata(page, site)).toMatchObject({robots: 'noindex, follow', alternates: []})
})

test('without a page in the default language, the original is for everybody else', async () => {
  const page = {
    ...(await readFaq({})),
    language: 'fr',
    translations: [
      {language: 'es', slug: 'que', state: 'original'},
      {language: 'it', slug: 'che', state: 'stale'},
    ],
  }
  const toUrl: SiteContext['toUrl'] = ({slug, language}) =>
    `https://${language}.example.org/${slug}`
  expect(toMetadata(page, {...site, toUrl}).alternates).toEqual([
    {hreflang: 'es', href: 'https://es.example.org/que'},
    {hreflang: 'fr', href: 'https://fr.example.org/what'},
    {hreflang: 'it', href: 'https://it.example.org/che'},
    {hreflang: 'x-default', href: 'https://es.example.org/que'},
  ])
})

test('the provider’s page, which has no slug, names its languages too', async () => {
  const provider = {
    _type: 'provider',
    _updatedAt: '2026-01-02T03:04:05Z',
    name: 'A provider',
    description: 'It treats.',
    telephone: '1',
    evidence: 'generalGuidance',
    callToAction: {heading: 'Call', text: 'Call us.', label: 'Call'},
    address: {addressLocality: 'A town', addressRegion: 'A state', addressCountry: 'US'},
  }
  const dataset = [
    {...provider, _id: 'provider', language: 'en'},
    {...provider, _id: 'es', language: 'es', translationOf: {source: {_ref: 'provider'}}},
  ]
  const page = await answer(providerQuery, dataset, {language: 'es'})
  if (!providerQuery.check(page) || !page) throw new Error('This is no provider.')
  const toUrl: SiteContext['toUrl'] = ({_type, language}) => `/${language}/${_type}`
  expect(toMetadata(page, {...site, toUrl}).alternates).toEqual([
    {hreflang: 'en', href: 'https://example.org/en/provider'},
    {hreflang: 'es', href: 'https://example.org/es/provider'},
    {hreflang: 'x-default', href: 'https://example.org/en/provider'},
  ])
})

test('the picture is that for sharing, else that of the site, where there is a file', async () => {
  const page = await readFaq({})
  const withSite = {...site, settings: {...settings, image: createImage('house')}}
  const lost = {...createImage('lost'), asset: null}
  const show = (image: ImageWithAlt | null, around: SiteContext) =>
    toMetadata({...page, seo: {...seo, image}}, around).openGraph.image
  expect(show(createImage('door'), withSite)).toEqual({
    url: 'https://cdn.example.org/door.png',
    alt: 'A door',
    width: 1200,
    height: 630,
    credit: null,
  })
  expect(show(lost, withSite)).toMatchObject({alt: 'A house'})
  expect(show(lost, site)).toBeNull()
  const toImageUrl: SiteContext['toImageUrl'] = (image) => `${image.asset?.url}?w=600`
  expect(show(createImage('door'), {...site, toImageUrl})).toMatchObject({
    url: 'https://cdn.example.org/door.png?w=600',
    width: null,
  })
  const {twitter} = toMetadata(page, withSite)
  expect(twitter).toMatchObject({card: 'summary_large_image', imageAlt: 'A house'})
})

test('what the Studio hides in text for its overlays does not show', async () => {
  const page = await readFaq({
    seo: {title: hide('In short'), description: hide('For searches.')},
  })
  const slug = hide('what')
  const around = {...site, settings: {...settings, title: hide('A site')}}
  const metadata = toMetadata({...page, slug}, around)
  expect(slug).not.toBe('what')
  expect(metadata).toMatchObject({
    title: 'In short | A site',
    canonical: 'https://example.org/faq/what',
  })
  expect(JSON.stringify(metadata)).not.toMatch(/\u200b|\u200c|\u200d|\ufeff/)
})

test.each([null, undefined, []])('%j in place of a page says that there is none', (none) => {
  // why: plain JavaScript hands over what `fetch` gave.
  const describe = () => toMetadata(none as unknown as MetadataPage, site)
  expect(describe).toThrow(ContentSiteError)
  expect(describe).toThrow('There is no page to describe')
})
