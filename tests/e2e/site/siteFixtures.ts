import {demoDocuments} from '@iop-content/schemas/demo'
import type {IdentifiedSanityDocumentStub} from '@sanity/client'

/** Types of which the demonstration content has no Spanish document: here copies of English ones try their pages. */
const copied = new Map([
  ['guide-is-an-iop-right-for-me', 'es-guia'],
  ['therapy-cognitive-behavioral-therapy', 'es-terapia'],
  ['myth-severity', 'es-mito'],
  ['term-relapse', 'es-palabra'],
  ['condition-mental-health', 'es-afeccion'],
])
/** The one Spanish document of each type that copies refer to. */
const spanish: Readonly<Record<string, string>> = {
  program: 'program-iop-es',
  provider: 'provider-es',
  ...Object.fromEntries([...copied.keys()].map((id) => [id.split('-')[0], `${id}-es`])),
}

/** A copy that refers to Spanish documents only. */
const toSpanish = (document: object): object =>
  JSON.parse(JSON.stringify(document), (name, value: unknown) =>
    name === '_ref' && typeof value === 'string'
      ? (spanish[value.split('-')[0] ?? ''] ?? value)
      : value,
  )

const toReference = (_ref: string) => ({_type: 'reference', _ref})

/** What the site's tests need besides the demonstration content. Its people are made up. */
export const siteFixtures: readonly IdentifiedSanityDocumentStub[] = [
  ...demoDocuments
    .filter(({_id}) => _id && copied.has(_id))
    .map((document) => ({
      ...toSpanish(document),
      _type: document._type,
      _id: `${document._id}-es`,
      language: 'es',
      slug: {_type: 'slug', current: copied.get(document._id ?? '')},
      translationOf: {_type: 'translationLink', source: toReference(document._id ?? '')},
    })),
  {
    _id: 'redirect-question',
    _type: 'redirect',
    from: '/faqs/an-old-question',
    toPage: toReference('faq-how-do-i-start-es'),
    isPermanent: false,
  },
  {
    _id: 'person-reviewer',
    _type: 'person',
    name: 'Robin Example',
    credentials: [
      {_key: 'a', _type: 'credential', name: 'Clinical social worker', abbreviation: 'LCSW'},
    ],
  },
  ...(['en', 'es'] as const).map((language) => ({
    _id: `location-${language}`,
    _type: 'location',
    language,
    name: 'The house on the hill',
    summary: 'Rooms for groups, and a garden.',
    provider: toReference('provider'),
    address: {
      _type: 'postalAddress',
      streetAddress: '1 Hill Road',
      addressLocality: 'Los Angeles',
      addressRegion: 'California',
      addressCountry: 'US',
    },
    telephone: '+1 562 555 0100',
    openingHours: [
      {_key: 'a', _type: 'openingHours', daysOfWeek: ['Monday'], opens: '09:00', closes: '17:00'},
    ],
    deliveryModes: ['inPerson'],
    accessibility: 'There is a ramp at the door.',
    evidence: 'generalGuidance',
    author: toReference('provider'),
    slug: {_type: 'slug', current: 'hill'},
  })),
]
