import {createContentClient} from '@iop-content/client'
import type {ConnectedContentClient} from '@iop-content/client'
import {readContentSettings} from '../settings/readContentSettings.ts'
import {readPreviewSettings} from '../settings/readPreviewSettings.ts'
import {SettingsError} from '../settings/SettingsError.ts'

/** What is read: what readers see, or drafts over it. */
export type Perspective = 'published' | 'drafts'

const clients: {[Key in Perspective]?: ConnectedContentClient<Key>} = {}

/**
 * The one client for a perspective. Throws a `ContentConfigurationError` where the settings contradict each other, and a
 * `SettingsError` for drafts without a token.
 */
export function getClient<Key extends Perspective>(perspective: Key): ConnectedContentClient<Key>
export function getClient(perspective: Perspective) {
  return perspective === 'published'
    ? (clients.published ??= createContentClient(readContentSettings(process.env)))
    : (clients.drafts ??= createDraftClient())
}

function createDraftClient(): ConnectedContentClient<'drafts'> {
  const preview = readPreviewSettings(process.env)
  if (!preview) throw new SettingsError('Drafts need a token. Set CONTENT_READ_TOKEN.')
  const {token} = preview
  return createContentClient({
    ...readContentSettings(process.env),
    token,
    perspective: 'drafts',
  })
}
