import type {SanityDocumentLike} from '@sanity/types'
import {createCrisisContact} from '../compose/createCrisisContact.ts'
import {createEvidence} from '../compose/createEvidence.ts'
import {createOrderRank} from '../compose/createOrderRank.ts'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

/** Where people in the United States find immediate help. */
export const crisisResources: readonly SanityDocumentLike[] = [
  {
    ...publicDemoDocument,
    riskTier: 'high',
    _id: 'crisis-911',
    _type: 'crisisResource',
    name: '911',
    summary: 'For an emergency: when somebody’s life is in danger right now.',
    kind: 'emergency',
    contacts: toKeyedArray({
      call: createCrisisContact('call', '911', 'Call 911'),
    }),
    areaServed: 'US',
    orderRank: createOrderRank(1),
  },
  {
    ...publicDemoDocument,
    riskTier: 'high',
    ...createEvidence('source-988-lifeline', 'Calling, texting and chatting with the 988 Lifeline'),
    _id: 'crisis-988',
    _type: 'crisisResource',
    name: '988 Suicide & Crisis Lifeline',
    summary: 'For anyone in a crisis, or worried about somebody else, who needs to talk now.',
    kind: 'crisisLine',
    contacts: toKeyedArray({
      call: createCrisisContact('call', '988', 'Call 988'),
      text: createCrisisContact('text', '988', 'Text 988'),
      chat: createCrisisContact('chat', 'https://988lifeline.org', 'Chat at 988lifeline.org'),
      callSpanish: createCrisisContact('call', '988', 'Llame al 988 y oprima el 2', 'es'),
      textSpanish: createCrisisContact('text', '988', 'Envíe AYUDA al 988', 'es'),
    }),
    availability: 'Free, 24 hours a day, every day',
    areaServed: 'US',
    orderRank: createOrderRank(2),
  },
  {
    ...publicDemoDocument,
    riskTier: 'high',
    ...createEvidence('source-samhsa-helpline', 'Opening paragraph'),
    _id: 'crisis-samhsa-helpline',
    _type: 'crisisResource',
    name: 'SAMHSA’s National Helpline',
    summary:
      'For people and families who want to find treatment. It gives information, not counseling.',
    kind: 'helpline',
    contacts: toKeyedArray({
      call: createCrisisContact('call', '1-800-662-4357', 'Call 1-800-662-4357'),
    }),
    availability: 'Free, 24 hours a day, every day',
    areaServed: 'US',
    orderRank: createOrderRank(3),
  },
]
