export {ContentSiteError, isContentSiteError} from '../errors/ContentSiteError.ts'
export type {PageAddress} from '../metadata/PageAddress.ts'
export {toSitemap} from './toSitemap.ts'
export type {SitemapOptions, SitemapRoute} from './toSitemap.ts'
