import type {SanityDocumentLike} from '@sanity/types'
import {createSlug} from '../compose/createSlug.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'
import {publicDocument} from '../../initialValues/publicDocument.ts'

const createDesignation = (edition: string, level: string, name: string) =>
  ({_type: 'asamDesignation', edition, level, name}) as const

const createBand = (authority: string, population: string, appliesTo: string[], hours: object) =>
  ({
    _type: 'hoursBand',
    authority,
    population,
    appliesTo,
    hoursPerWeek: {_type: 'numberRange', ...hours},
  }) as const

const createCode = (system: string, code: string, meaning: string) =>
  ({_type: 'codeRef', system, code, meaning}) as const

const substanceUse = ['substanceUse', 'coOccurring']

/** Levels of care, one document for each level and edition of The ASAM Criteria. */
export const levelsOfCare: readonly SanityDocumentLike[] = [
  {
    ...publicDocument,
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
    order: 1,
    slug: createSlug('outpatient'),
  },
  {
    ...publicDocument,
    _id: 'level-asam-third-2-1',
    _type: 'levelOfCare',
    title: 'Intensive outpatient',
    alternateName: 'IOP',
    summary: 'Treatment on several days a week. People live at home and keep up their daily lives.',
    comparison: 'This is the level of an IOP. It sits between weekly therapy and day treatment.',
    setting: 'home',
    asam: createDesignation('third', '2.1', 'Intensive outpatient services'),
    hoursBands: toKeyedArray({
      asamAdults: createBand('asam', 'adults', substanceUse, {min: 9, max: 19}),
      asamAdolescents: createBand('asam', 'adolescents', substanceUse, {min: 6, max: 19}),
      medicareAdults: createBand('medicare', 'adults', ['mentalHealth'], {min: 9}),
    }),
    codes: toKeyedArray({
      oit: createCode('samhsaServiceSetting', 'OIT', 'Intensive outpatient treatment'),
      h0015: createCode(
        'hcpcs',
        'H0015',
        'Substance use IOP: at least 3 hours a day, 3 days a week',
      ),
      s9480: createCode('hcpcs', 'S9480', 'Psychiatric IOP, per day; Medicare does not pay for it'),
      conditionCode92: createCode('medicareConditionCode', '92', 'Intensive outpatient services'),
    }),
    order: 2,
    slug: createSlug('intensive-outpatient'),
  },
  {
    ...publicDocument,
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
    order: 3,
    slug: createSlug('partial-hospitalization'),
  },
  {
    ...publicDocument,
    _id: 'level-asam-fourth-2-5',
    _type: 'levelOfCare',
    title: 'High-intensity outpatient',
    summary:
      'The newer name for this level. Care takes 20 hours a week or more, and people live at home.',
    comparison: 'It takes more hours than an IOP, at 20 or more each week.',
    setting: 'home',
    asam: createDesignation('fourth', '2.5', 'High-intensity outpatient'),
    hoursBands: toKeyedArray({
      asamAdults: createBand('asam', 'adults', substanceUse, {min: 20}),
    }),
    order: 4,
    slug: createSlug('high-intensity-outpatient'),
  },
  {
    ...publicDocument,
    _id: 'level-asam-third-3',
    _type: 'levelOfCare',
    title: 'Residential treatment',
    summary: 'People live at the place of treatment, with staff there day and night.',
    comparison: 'In an IOP, people live at home. Here they step away from daily life for a while.',
    setting: 'facility',
    asam: createDesignation('third', '3.x', 'Residential and inpatient services'),
    order: 5,
    slug: createSlug('residential'),
  },
  {
    ...publicDocument,
    _id: 'level-asam-third-4',
    _type: 'levelOfCare',
    title: 'Inpatient care',
    summary: 'Care in a hospital, with doctors and nurses there day and night.',
    comparison:
      'It is for people who need a hospital to be safe. An IOP can be a next step after it.',
    setting: 'facility',
    asam: createDesignation('third', '4', 'Medically managed intensive inpatient services'),
    order: 6,
    slug: createSlug('inpatient'),
  },
]
