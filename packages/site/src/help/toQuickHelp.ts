import type {CrisisResourceDraft} from '@iop-content/client'
import {toHelpResource} from '@iop-content/client/portable-text'
import type {Language} from '../i18n/languages.ts'
import {lastHelp, quickKinds} from './lastHelp.ts'

/** A way to immediate help that a line has room for. */
export interface QuickHelp {
  readonly text: string
  readonly href: string
}

/**
 * The quickest ways to help in a language: a call and a message to each crisis line, then the emergency number. A kind
 * of which the content names none has the numbers of `lastHelp`. All others stand in the full list.
 */
export function toQuickHelp(
  resources: readonly CrisisResourceDraft[],
  language: Language,
): readonly QuickHelp[] {
  return quickKinds.flatMap((kind) => {
    const contacts = resources
      .filter((resource) => resource.kind === kind)
      .flatMap((resource) => toHelpResource(resource, language).contacts)
      .flatMap(({text, href, language: other}) =>
        href && !other && /^(?:tel|sms):/.test(href) ? [{text, href}] : [],
      )
    return contacts.length > 0 ? contacts : lastHelp[language][kind]
  })
}
