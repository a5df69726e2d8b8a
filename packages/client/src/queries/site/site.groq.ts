import {defineQuery} from 'groq'
import {defineContentQuery} from '../defineContentQuery.ts'
import {addressField} from '../fragments/address.groq.ts'
import {siteCrisisResourcesField} from '../fragments/crisisResource.groq.ts'
import {imageFields} from '../fragments/image.groq.ts'
import {menuItems} from '../fragments/menu.groq.ts'
import {providerContactFields} from '../fragments/provider.groq.ts'
import {toOnly} from '../fragments/language.groq.ts'
import {languageParam} from '../params.ts'

/**
 * What every page of a site shows around its content: settings, menus, how to reach the provider, and
 * immediate help. Entries of a menu whose page is gone are left out. `languages` are those in which the site has settings.
 */
export const siteGroq = defineContentQuery({
  name: 'site',
  groq: defineQuery(`{
  "settings": ${toOnly('siteSettings')}{
    _id, language, title, description, crisisBanner, disclaimer,
    image{${imageFields}},
    publisher->{${providerContactFields}, url, ${addressField}}
  },
  "navigation": ${toOnly('navigation')}{
    _id, language,
    "main": coalesce(main${menuItems}, []),
    "footer": coalesce(footer${menuItems}, [])
  },
  "languages": *[_type == "siteSettings" && defined(language)] | order(language)[0...20].language,
  ${siteCrisisResourcesField}
}`),
  params: {language: languageParam},
})
