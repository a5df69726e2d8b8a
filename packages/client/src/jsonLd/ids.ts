import type {Scope} from './Scope.ts'

/** Names of things that many pages speak of. */
export const toWebSiteId = ({root, language}: Pick<Scope, 'root' | 'language'>) =>
  `${root}#website-${language}`

/** The name of an organization; the publisher has the same in every language. */
export const toOrganizationId = (id: string, {root, settings}: Pick<Scope, 'root' | 'settings'>) =>
  !settings?.publisher || settings.publisher._id === id
    ? `${root}#organization`
    : `${root}#organization-${id}`

/** The name of a person. */
export const toPersonId = (id: string, {root}: Pick<Scope, 'root'>) => `${root}#person-${id}`

/** The name of a page as a document on the web, apart from what it is about. */
export const toPageId = (url: string) => `${url}#webpage`
