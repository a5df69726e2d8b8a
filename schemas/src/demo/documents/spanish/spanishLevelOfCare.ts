import type {SanityDocumentLike} from '@sanity/types'
import {createDesignation} from '../../compose/createDesignation.ts'
import {createOrderRank} from '../../compose/createOrderRank.ts'
import {createSlug} from '../../compose/createSlug.ts'
import {createTranslation} from '../../compose/createTranslation.ts'
import {iopHoursBands} from '../iopHoursBands.ts'
import {spanishIopCodes} from './spanishIopCodes.ts'

/** The level of care of an intensive outpatient program, in Spanish. */
export const spanishLevelOfCare: SanityDocumentLike = {
  ...createTranslation('level-asam-third-2-1'),
  _type: 'levelOfCare',
  title: 'Atención ambulatoria intensiva',
  alternateName: 'IOP',
  summary:
    'Tratamiento en varios días de la semana. Las personas viven en su casa y siguen con su vida diaria.',
  comparison: 'Este es el nivel de un IOP. Está entre la terapia semanal y el tratamiento de día.',
  setting: 'home',
  asam: createDesignation('third', '2.1', 'Servicios ambulatorios intensivos'),
  hoursBands: iopHoursBands,
  codes: spanishIopCodes,
  orderRank: createOrderRank(7),
  slug: createSlug('atencion-ambulatoria-intensiva'),
}
