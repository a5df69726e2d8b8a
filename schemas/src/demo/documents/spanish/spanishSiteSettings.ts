import type {SanityDocumentLike} from '@sanity/types'
import {createReference} from '../../compose/createReference.ts'

/** What every page of the site says in Spanish. */
export const spanishSiteSettings: SanityDocumentLike = {
  _id: 'siteSettings-es',
  _type: 'siteSettings',
  language: 'es',
  title: 'La atención ambulatoria intensiva en palabras sencillas',
  description:
    'Qué es un programa intensivo ambulatorio, a quién ayuda y cómo encontrar uno. Para usted y para las personas que le quieren.',
  publisher: createReference('provider-es'),
  crisisBanner: '¿Está en peligro o en una crisis? Busque ayuda ahora.',
  disclaimer:
    'Este sitio da información general. No es un consejo médico y no puede decir qué atención necesita usted. Hable con su médico o con un profesional de salud mental. En una emergencia, llame al 911.',
}
