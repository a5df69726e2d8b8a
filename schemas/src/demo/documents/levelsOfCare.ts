import type {SanityDocumentLike} from '@sanity/types'
import {createCode} from '../compose/createCode.ts'
import {createDesignation} from '../compose/createDesignation.ts'
import {createHoursBand} from '../compose/createHoursBand.ts'
import {createOrderRank} from '../compose/createOrderRank.ts'
import {createSlug} from '../compose/createSlug.ts'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'
import {iopCodes} from './iopCodes.ts'
import {iopHoursBands} from './iopHoursBands.ts'

/** Levels of care, one document for each level and edition of The ASAM Criteria. */
export const levelsOfCare: readonly SanityDocumentLike[] = [
  {
    ...publicDemoDocument,
    _id: 'level-asam-third-1',
    _type: 'levelOfCare',
    title: 'Outpatient care',
    summary: 'Talk therapy or other visits, often once a week. People live at home.',
    comparison:
      'It takes less time than an IOP. It may be enough when a person is doing fairly well.',
    setting: 'home',
    asam: createDesignation('third', '1', 'Outpatient services'),
    codes: toKeyedArray({
      ort: createCode('samhsaServiceSetting', 'ORT', 'Regular outpatient treatment'),
    }),
    orderRank: createOrderRank(1),
    slug: createSlug('outpatient'),
  },
  {
    ...publicDemoDocument,
    _id: 'level-asam-third-2-1',
    _type: 'levelOfCare',
    title: 'Intensive outpatient',
    alternateName: 'IOP',
    summary: 'Treatment on several days a week. People live at home and keep up their daily lives.',
    comparison: 'This is the level of an IOP. It sits between weekly therapy and day treatment.',
    setting: 'home',
    asam: createDesignation('third', '2.1', 'Intensive outpatient services'),
    hoursBands: iopHoursBands,
    codes: iopCodes,
    orderRank: createOrderRank(2),
    slug: createSlug('intensive-outpatient'),
  },
  {
    ...publicDemoDocument,
    _id: 'level-asam-third-2-5',
    _type: 'levelOfCare',
    title: 'Partial hospitalization',
    alternateName: 'PHP',
    summary: 'Treatment for much of the day, on most days. People go home at night.',
    comparison: 'It takes more hours than an IOP. It leaves less time for work or school.',
    setting: 'home',
    asam: createDesignation('third', '2.5', 'Partial hospitalization services'),
    codes: toKeyedArray({
      odt: createCode('samhsaServiceSetting', 'ODT', 'Day treatment or partial hospitalization'),
    }),
    orderRank: createOrderRank(3),
    slug: createSlug('partial-hospitalization'),
  },
  {
    ...publicDemoDocument,
    _id: 'level-asam-fourth-2-5',
    _type: 'levelOfCare',
    title: 'High-intensity outpatient',
    summary:
      'The newer name for this level. Care takes 20 hours a week or more, and people live at home.',
    comparison: 'It takes more hours than an IOP, at 20 or more each week.',
    setting: 'home',
    asam: createDesignation('fourth', '2.5', 'High-intensity outpatient'),
    hoursBands: toKeyedArray({
      asamAdults: createHoursBand('asam', 'adults', ['substanceUse', 'coOccurring'], {min: 20}),
    }),
    orderRank: createOrderRank(4),
    slug: createSlug('high-intensity-outpatient'),
  },
  {
    ...publicDemoDocument,
    _id: 'level-asam-third-3',
    _type: 'levelOfCare',
    title: 'Residential treatment',
    summary: 'People live at the place of treatment, with staff there day and night.',
    comparison: 'In an IOP, people live at home. Here they step away from daily life for a while.',
    setting: 'facility',
    asam: createDesignation('third', '3.x', 'Residential and inpatient services'),
    orderRank: createOrderRank(5),
    slug: createSlug('residential'),
  },
  {
    ...publicDemoDocument,
    _id: 'level-asam-third-4',
    _type: 'levelOfCare',
    title: 'Inpatient care',
    summary: 'Care in a hospital, with doctors and nurses there day and night.',
    comparison:
      'It is for people who need a hospital to be safe. An IOP can be a next step after it.',
    setting: 'facility',
    asam: createDesignation('third', '4', 'Medically managed intensive inpatient services'),
    orderRank: createOrderRank(6),
    slug: createSlug('inpatient'),
  },
]
