import {languages} from '@iop-content/schemas'
import {defineDocuments} from 'sanity/presentation'
import {singletonId} from '../structure/singletons.ts'
import {folders, toPrefix} from './sitePaths.ts'

/** Which document a page of the site is about: the form beside the page. */
export const mainDocuments = defineDocuments(
  languages.flatMap(({value: language}) => {
    const prefix = toPrefix(language)
    const single = (route: string, type: string) => ({
      route: `${prefix}${route}` || '/',
      filter: '_id == $id',
      params: {id: singletonId(type, language)},
    })
    return [
      single('', 'siteSettings'),
      single('/provider', 'provider'),
      ...Object.entries(folders).map(([type, folder]) => ({
        route: `${prefix}/${folder}/:slug`,
        filter: '_type == $type && language == $language && slug.current == $slug',
        params: ({params}: {readonly params: Record<string, string>}) => ({
          type,
          language,
          slug: params['slug'] ?? '',
        }),
      })),
    ]
  }),
)
