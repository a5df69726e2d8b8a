import {createContentClient} from '@iop-content/client'
import {toJsonLd, toJsonLdScript} from '@iop-content/client/json-ld'
import {toMetadata} from '@iop-content/client/metadata'
import {toHtml} from '@iop-content/client/portable-text'
import {siteQuery, therapyQuery} from '@iop-content/client/queries'

const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: 'http://localhost:4747',
})

/** The addresses of this site; `toHtml` asks for those of other pages too. */
const toUrl = ({_type, slug}: {_type: string; slug: string}) => `/${_type}/${slug}`

const [therapy, {settings}] = await Promise.all([
  content.fetch(therapyQuery, {slug: 'group-therapy', language: 'en'}),
  content.fetch(siteQuery, {language: 'en'}),
])
if (therapy) {
  const site = {url: 'https://example.org', settings, toUrl}
  const {title, canonical} = toMetadata(therapy, site)
  console.log(`<title>${title}</title><link rel="canonical" href="${canonical}">`)
  console.log(
    `<script type="application/ld+json">${toJsonLdScript(toJsonLd(therapy, site))}</script>`,
  )
  console.log(toHtml(therapy.whatToExpect, {language: therapy.language, toPath: toUrl}))
}
