import type {SanityDocumentLike} from '@sanity/types'
import {createCrisisContact} from '../../compose/createCrisisContact.ts'
import {createEvidence} from '../../compose/createEvidence.ts'
import {createOrderRank} from '../../compose/createOrderRank.ts'
import {createTranslation} from '../../compose/createTranslation.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'

/** Where people in the United States find immediate help in Spanish. */
export const spanishCrisisResources: readonly SanityDocumentLike[] = [
  {
    ...createTranslation('crisis-911'),
    riskTier: 'high',
    _type: 'crisisResource',
    name: '911',
    summary: 'Para una emergencia: cuando la vida de alguien corre peligro en este momento.',
    kind: 'emergency',
    contacts: toKeyedArray({
      call: createCrisisContact('call', '911', 'Llame al 911', 'es'),
    }),
    areaServed: 'US',
    orderRank: createOrderRank(4),
  },
  {
    ...createTranslation('crisis-988'),
    ...createEvidence('source-988-lifeline', 'Sección sobre llamadas, mensajes de texto y chat'),
    riskTier: 'high',
    _type: 'crisisResource',
    name: '988 Línea de Prevención del Suicidio y Crisis',
    summary:
      'Para quien está en una crisis, o se preocupa por otra persona, y necesita hablar ahora.',
    kind: 'crisisLine',
    contacts: toKeyedArray({
      call: createCrisisContact('call', '988', 'Llame al 988 y oprima el 2', 'es'),
      text: createCrisisContact('text', '988', 'Envíe AYUDA al 988', 'es'),
    }),
    availability: 'Gratis, las 24 horas, todos los días',
    areaServed: 'US',
    orderRank: createOrderRank(5),
  },
  {
    ...createTranslation('crisis-samhsa-helpline'),
    ...createEvidence('source-samhsa-helpline', 'Primer párrafo'),
    riskTier: 'high',
    _type: 'crisisResource',
    name: 'Línea Nacional de Ayuda de SAMHSA',
    summary: 'Para personas y familias que buscan tratamiento. Da información, no consejería.',
    kind: 'helpline',
    contacts: toKeyedArray({
      call: createCrisisContact('call', '1-800-662-4357', 'Llame al 1-800-662-4357', 'es'),
    }),
    availability: 'Gratis, las 24 horas, todos los días',
    areaServed: 'US',
    orderRank: createOrderRank(6),
  },
]
