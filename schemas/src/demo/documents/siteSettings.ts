import type {SanityDocumentLike} from '@sanity/types'
import {createReference} from '../compose/createReference.ts'

/** What every page of the site says. */
export const siteSettings: SanityDocumentLike = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  language: 'en',
  title: 'Intensive Outpatient Care in Plain Words',
  description:
    'What an intensive outpatient program is, who it helps and how to find one. For you, and for the people who love you.',
  publisher: createReference('provider'),
  crisisBanner: 'In danger or in a crisis? Get help now.',
  disclaimer:
    'This site gives general information. It is not medical advice, and it cannot tell which care you need. Talk with your doctor or a mental health professional. In an emergency, call 911.',
}
