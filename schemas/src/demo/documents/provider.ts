import type {SanityDocumentLike} from '@sanity/types'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'

/** The provider: what is known of it, and no more. */
export const provider: SanityDocumentLike = {
  ...publicDemoDocument,
  _id: 'provider',
  _type: 'provider',
  name: 'Solace Treatment Center',
  description:
    'We offer mental health treatment in Los Angeles, California. Care is shaped around each person’s needs and schedule.',
  telephone: '+1 562 554 6634',
  address: {
    _type: 'postalAddress',
    addressLocality: 'Los Angeles',
    addressRegion: 'California',
    addressCountry: 'US',
  },
  callToAction: {
    _type: 'callToAction',
    heading: 'You do not have to do this alone',
    text: 'Are you having a hard time? Do you love somebody who is? Call us. We will listen and talk through what might help.',
    label: 'Call us',
  },
}
