import type {Language} from '../i18n/languages.ts'
import type {QuickHelp} from './toQuickHelp.ts'

/** The numbers that must never be missing: for where the content cannot be reached, or names none. */
export const lastHelp: Readonly<Record<Language, readonly QuickHelp[]>> = {
  en: [
    {href: 'tel:988', text: 'Call 988'},
    {href: 'sms:988', text: 'Text 988'},
    {href: 'tel:911', text: 'Call 911'},
  ],
  es: [
    {href: 'tel:988', text: 'Llame al 988 y oprima el 2'},
    {href: 'sms:988', text: 'Envíe AYUDA al 988'},
    {href: 'tel:911', text: 'Llame al 911'},
  ],
}
