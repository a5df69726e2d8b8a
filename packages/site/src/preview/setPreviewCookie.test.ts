import {expect, test} from 'vitest'
import {deletePreviewCookie, setPreviewCookie} from './setPreviewCookie.ts'

const alike = {path: '/', httpOnly: true}
const oneMachine = {...alike, sameSite: 'lax'}
const twoSites = {...alike, secure: true, sameSite: 'none', partitioned: true}

test.each([
  ['http://localhost:4321', undefined, oneMachine],
  ['https://www.example.org', undefined, twoSites],
  // Behind a proxy that speaks HTTPS for the server.
  ['http://10.0.0.1:8080', 'https://www.example.org', twoSites],
])(
  'at %s, for the site %s, the cookie is one that the Studio’s frame may use',
  (address, site, attributes) => {
    const heard: unknown[] = []
    const context = {
      url: new URL(address),
      site: site ? new URL(site) : undefined,
      cookies: {
        set: (_name: string, _value: string, options: object) => heard.push(options),
        delete: (_name: string, options: object) => heard.push(options),
      },
    }
    setPreviewCookie(context, 'drafts', 'a-token')
    deletePreviewCookie(context)
    expect(heard).toEqual([{...attributes, maxAge: 12 * 60 * 60}, attributes])
  },
)
