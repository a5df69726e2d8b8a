import {languages} from './languages.ts'

/** What lists call the language of a document, as its readers do; empty for the first language, which goes without saying. */
export const toLanguageName = (language: unknown): string => {
  const [first, ...others] = languages
  if (typeof language !== 'string' || language === first.value) return ''
  return others.find(({value}) => value === language)?.title ?? language
}
