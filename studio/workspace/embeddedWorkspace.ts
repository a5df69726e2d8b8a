import type {WorkspaceOptions} from 'sanity'
import {createEmbeddedAuthStore} from '../auth/createEmbeddedAuthStore.ts'
import {EmbeddedLayout} from '../components/EmbeddedLayout.tsx'
import {installEmbeddedFetch} from '../transport/installEmbeddedFetch.ts'
import {embeddedLakeUrl} from './embeddedLakeUrl.ts'
import {sharedOptions} from './sharedOptions.ts'

/** The project and dataset that the embedded lake serves. */
const project = {projectId: 'local', dataset: 'production'} as const

/** The Studio on the embedded Content Lake: what needs the hosted product is switched off. */
export function embeddedWorkspace(): WorkspaceOptions {
  const apiHost = embeddedLakeUrl()
  if (typeof window !== 'undefined') installEmbeddedFetch(apiHost)
  const shared = sharedOptions()
  return {
    ...shared,
    ...project,
    apiHost,
    auth: createEmbeddedAuthStore({...project, apiHost}),
    document: {
      ...shared.document,
      comments: {enabled: false},
      askToEdit: {enabled: false},
    },
    studio: {components: {layout: EmbeddedLayout}},
    announcements: {enabled: false},
    apps: {canvas: {enabled: false}},
    mediaLibrary: {enabled: false},
    releases: {enabled: false},
    scheduledDrafts: {enabled: false},
    scheduledPublishing: {enabled: false},
    tasks: {enabled: false},
  }
}
