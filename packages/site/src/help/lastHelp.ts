import type {Language} from '../i18n/languages.ts'
import type {QuickHelp} from './toQuickHelp.ts'

/** The kinds of help that every page has, in the order of most need: most people who look need to talk. */
export const quickKinds = ['crisisLine', 'emergency'] as const

/** The numbers that must never be missing, by kind: for where the content cannot be reached, or names none. */
export const lastHelp: Readonly<
  Record<Language, Readonly<Record<(typeof quickKinds)[number], readonly QuickHelp[]>>>
> = {
  en: {
    crisisLine: [
      {href: 'tel:988', text: 'Call 988'},
      {href: 'sms:988', text: 'Text 988'},
    ],
    emergency: [{href: 'tel:911', text: 'Call 911'}],
  },
  es: {
    crisisLine: [
      {href: 'tel:988', text: 'Llame al 988 y oprima el 2'},
      {href: 'sms:988', text: 'Envíe AYUDA al 988'},
    ],
    emergency: [{href: 'tel:911', text: 'Llame al 911'}],
  },
}
