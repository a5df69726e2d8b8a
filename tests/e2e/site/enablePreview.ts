import type {SanityClient} from '@sanity/client'

/** The way into a preview, as the Studio opens it. */
export interface PreviewEntrance {
  /** Where the site's server leads on to, or null. */
  readonly location: string | null
  readonly status: number
  /** The cookie for further requests; empty where there is none. */
  readonly cookie: string
  readonly setCookie: string
  readonly body: string
}

/** Writes a secret into the lake, as the Studio does; answers it. */
export async function createSecret(client: SanityClient): Promise<string> {
  const secret = `a-secret-for-tests-${Date.now()}`
  const studioUrl = 'http://localhost:3333'
  await client.create({
    _id: `drafts.${secret}`,
    _type: 'sanity.previewUrlSecret',
    secret,
    studioUrl,
  })
  return secret
}

/** Asks the site for its preview with a secret, valid or not. */
export async function enablePreview(
  siteUrl: string,
  secret: string,
  pathname: string,
): Promise<PreviewEntrance> {
  const search = new URLSearchParams({
    'sanity-preview-secret': secret,
    'sanity-preview-pathname': pathname,
  })
  const response = await fetch(`${siteUrl}/api/draft/enable?${search}`, {redirect: 'manual'})
  const setCookie = response.headers.getSetCookie().join('\n')
  return {
    location: response.headers.get('location'),
    status: response.status,
    setCookie,
    cookie: setCookie.split(';')[0] ?? '',
    body: await response.text(),
  }
}
