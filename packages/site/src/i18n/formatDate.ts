import type {Language} from './languages.ts'

/** A day or a time stamp in words, as in “January 31, 2026” or “31 de enero de 2026”; days are those of UTC. */
export const formatDate = (date: string, language: Language): string =>
  new Date(date).toLocaleDateString(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
