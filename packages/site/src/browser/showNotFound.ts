import {languages, parseLanguage} from '../i18n/languages.ts'

/** File servers have one page for every address that leads nowhere: under `/es/` the Spanish one takes its place. */
export async function showNotFound(): Promise<void> {
  const prefix = location.pathname.split('/')[1]
  const language = parseLanguage(prefix)
  if (!language || language === languages[0] || document.documentElement.lang === language) return
  const response = await fetch(`/${prefix}/404/`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (page.documentElement.lang !== language) return
  document.documentElement.lang = language
  document.title = page.title
  document.body.replaceWith(page.body)
}
