import type {User} from '@iop-content/content-lake'

/** Who the site is for the embedded lake: it reads drafts, and may do nothing else. */
export const siteUser: User = {
  kind: 'user',
  id: 'pSite',
  name: 'Site',
  email: 'site@localhost',
  role: 'viewer',
}
