import type {SanityDocumentLike} from '@sanity/types'
import {createTranslation} from '../../compose/createTranslation.ts'
import {provider} from '../provider.ts'

/** The provider in Spanish: what is known of it, and no more. */
export const spanishProvider: SanityDocumentLike = {
  ...createTranslation('provider'),
  _type: 'provider',
  name: 'Solace Treatment Center',
  description:
    'Ofrecemos tratamiento de salud mental en Los Ángeles, California. La atención se adapta a las necesidades y al horario de cada persona.',
  telephone: provider.telephone,
  address: provider.address,
  callToAction: {
    _type: 'callToAction',
    heading: 'No tiene que pasar por esto a solas',
    text: '¿Está pasando por un momento difícil? ¿Lo está pasando mal alguien a quien usted quiere? Llámenos. Le escucharemos y hablaremos de lo que podría ayudar.',
    label: 'Llámenos',
  },
}
