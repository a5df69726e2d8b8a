import {stegaClean} from '@sanity/client/stega'
import type {CrisisContactDraft, CrisisResourceDraft} from '../../generated/draftTypes.ts'
import {toSoundResource} from '../sound/resource.ts'
import {toSafeHref} from '../toSafeHref.ts'
import {toTelephoneHref} from './toTelephoneHref.ts'

/** A place that offers immediate help, ready to be shown. */
export interface HelpResource {
  readonly name: string
  readonly summary: string
  /** When, and what it costs; empty where nobody wrote it. */
  readonly availability: string
  readonly contacts: readonly HelpContact[]
}

/** One way to get in touch. */
export interface HelpContact {
  /** What to do, in words that hold the number or address. */
  readonly text: string
  /** A `tel:`, `sms:`, or web address; null where the value is none, which the text then holds as it is. */
  readonly href: string | null
  /** The language of the help, as in `es`, where it is not that of the text around it. */
  readonly language: string | null
}

/**
 * A crisis resource as every page shows it, also outside of a text.
 *
 * @param resource - One of a page's `crisisResources`, or of what `crisisResourcesQuery` gives.
 * @param language - The language of the page: contacts in another one are marked.
 * @example
 * const help = page.crisisResources.map((resource) => toHelpResource(resource, page.language))
 */
export function toHelpResource(resource: CrisisResourceDraft, language?: string): HelpResource {
  const {name, summary, availability, contacts} = toSoundResource(resource)
  return {
    name: name ?? '',
    summary: summary ?? '',
    availability: availability ?? '',
    contacts: (contacts ?? []).map((contact) => toHelpContact(contact, language)),
  }
}

function toHelpContact(
  {channel, value, instructions, contactLanguage}: CrisisContactDraft,
  language: string | undefined,
): HelpContact {
  const address = stegaClean(value ?? '').trim()
  const href = toHref(stegaClean(channel ?? ''), address)
  const own = stegaClean(contactLanguage ?? '')
  const isOther = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(own) && own !== language
  const words = instructions || address
  // Somebody in need must get the number, even where it makes no link.
  const text = href || !address || words.includes(address) ? words : `${words}: ${address}`
  return {text, href, language: isOther ? own : null}
}

function toHref(channel: string, address: string): string | null {
  switch (channel) {
    case 'call':
      return toTelephoneHref('tel', address)
    case 'text':
      return toTelephoneHref('sms', address)
    default: {
      // A chat, or a channel that is newer than this version.
      const href = toSafeHref(address)
      return channel === 'chat' && !href?.startsWith('http') ? null : href
    }
  }
}
