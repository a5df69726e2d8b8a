import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {addressField} from '../fragments/address.groq.ts'
import {crisisResourcesField} from '../fragments/crisisResource.groq.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {menuItems} from '../fragments/menu.groq.ts'
import {providerContactFields} from '../fragments/provider.groq.ts'
import {languageParam} from '../params.ts'

/**
 * What every page of a site shows around its content in one language: settings, menus, how to reach the provider, and
 * immediate help. Entries of a menu whose page is gone are left out.
 */
export const siteGroq = defineContentQuery({
  name: 'site',
  groq: defineQuery(`{
  "settings": *[_type == "siteSettings" && language == $language] | order(_id asc)[0]{
    _id, language, title, description, crisisBanner, disclaimer,
    image{${imageFields}},
    publisher->{${providerContactFields}, url, ${addressField}}
  },
  "navigation": *[_type == "navigation" && language == $language] | order(_id asc)[0]{
    _id, language,
    "main": coalesce(main${menuItems}, []),
    "footer": coalesce(footer${menuItems}, [])
  },
  ${crisisResourcesField}
}`),
  params: {language: languageParam},
})
