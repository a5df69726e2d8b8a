import {findHazards} from './findHazards.ts'

/** A page of the site as it was answered, and what is wrong with it whatever the content. */
export interface SitePage {
  readonly path: string
  readonly status: number
  readonly faults: readonly string[]
}

async function readSitePage(url: string, path: string): Promise<SitePage> {
  const answer = await fetch(url + path, {redirect: 'manual'})
  const html = await answer.text()
  const help = html.includes('href="tel:988"') ? [] : ['nobody to call']
  return {path, status: answer.status, faults: [...findHazards(html), ...help]}
}

/** Reads pages, two at a time. */
export async function readSitePages(
  url: string,
  paths: readonly string[],
): Promise<readonly SitePage[]> {
  const rest = [...paths]
  const pages: SitePage[] = []
  const readRest = async () => {
    for (let path = rest.shift(); path; path = rest.shift()) {
      pages.push(await readSitePage(url, path))
    }
  }
  await Promise.all([readRest(), readRest()])
  return pages
}
