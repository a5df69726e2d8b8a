import type {SanityDocumentLike} from '@sanity/types'
import {createFaq} from '../../compose/createFaq.ts'
import {createSlug} from '../../compose/createSlug.ts'
import {createTranslation} from '../../compose/createTranslation.ts'
import {createInternalLink, toPortableText} from '../../compose/toPortableText.ts'
import {toReferences} from '../../compose/toReferences.ts'

/** The two questions that come first, in Spanish. */
export const spanishFaqs: readonly SanityDocumentLike[] = [
  {
    ...createFaq('what-is-an-iop', {
      topic: 'basics-es',
      question: '¿Qué es un IOP?',
      shortAnswer:
        'Un IOP, o programa intensivo ambulatorio, es un tratamiento de varias sesiones por semana. Trata problemas de salud mental, trastornos por consumo de sustancias o ambos. Usted duerme en su casa.',
      answer: toPortableText(
        'IOP son las siglas en inglés de programa intensivo ambulatorio. Es un tratamiento para problemas de salud mental, trastornos por consumo de sustancias o ambos.',
        [
          'Usted acude varias veces por semana y vive en su casa. ',
          createInternalLink('program-iop-es', 'Vea de qué consta un IOP'),
          '.',
        ],
      ),
      audience: ['personSeekingHelp', 'lovedOne'],
    }),
    ...createTranslation('faq-what-is-an-iop'),
    slug: createSlug('que-es-un-iop'),
  },
  {
    ...createFaq('how-do-i-start', {
      topic: 'getting-started-es',
      question: '¿Cómo empiezo, para mí o para alguien a quien quiero?',
      shortAnswer:
        'Llame a un centro de tratamiento, a su médico o a un terapeuta, por usted o por alguien a quien quiere. Cuente lo que pasa y pregunte qué podría ayudar.',
      answer: toPortableText(
        'Hable con alguien. Puede llamar a un centro de tratamiento, a su médico o a un terapeuta. Diga qué pasa y pregunte qué puede servir. También puede llamar por alguien a quien quiere. Pregunte si hay quien hable español.',
        [
          'Solace Treatment Center ofrece tratamiento de salud mental en Los Ángeles, California. Llame al ',
          {text: '+1 562 554 6634', annotation: {_type: 'link', href: 'tel:+15625546634'}},
          '.',
        ],
        {
          _type: 'crisisHelp',
          text: 'Si usted u otra persona está en peligro o en una crisis, busque ayuda ahora.',
          resources: toReferences('crisis-911-es', 'crisis-988-es'),
        },
      ),
      audience: ['personSeekingHelp', 'lovedOne'],
    }),
    ...createTranslation('faq-how-do-i-start'),
    slug: createSlug('como-empezar'),
  },
]
