import type {CrisisResourceDraft} from '@iop-content/client'
import {toHelpResource} from '@iop-content/client/portable-text'
import type {Language} from '../i18n/languages.ts'

/** A way to immediate help that a line has room for. */
export interface QuickHelp {
  readonly text: string
  readonly href: string
}

/**
 * The quickest ways to help in a language: a call and a message to each crisis line, then the emergency number. The crisis
 * lines come first: most people who look need to talk. All others stand in the full list.
 */
export function toQuickHelp(
  resources: readonly CrisisResourceDraft[],
  language: Language,
): readonly QuickHelp[] {
  return ['crisisLine', 'emergency'].flatMap((kind) =>
    resources
      .filter((resource) => resource.kind === kind)
      .flatMap((resource) => toHelpResource(resource, language).contacts)
      .flatMap(({text, href, language: other}) =>
        href && !other && /^(?:tel|sms):/.test(href) ? [{text, href}] : [],
      ),
  )
}
