import {en} from './en.ts'
import type {PageMessages} from './en.ts'
import {enParts} from './enParts.ts'
import type {PartMessages} from './enParts.ts'
import {es} from './es.ts'
import {esParts} from './esParts.ts'
import type {Language} from './languages.ts'

/** All words that the site adds to the content. */
export type Messages = PageMessages & PartMessages

const messages: Readonly<Record<Language, Messages>> = {
  en: {...en, ...enParts},
  es: {...es, ...esParts},
}

/** The site's own words in a language. */
export const getMessages = (language: Language): Messages => messages[language]
