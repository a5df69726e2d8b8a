import type {ContentClientConfig} from '@iop-content/client'
import type {Environment} from './readSiteUrl.ts'

/**
 * Where the site reads its content: from the hosted Content Lake where `SANITY_PROJECT_ID` names a project, else from the
 * lake at `CONTENT_API_HOST`.
 */
export function readContentSettings(environment: Environment): ContentClientConfig<'published'> {
  const projectId = environment['SANITY_PROJECT_ID']
  const dataset = environment['SANITY_DATASET'] || 'production'
  const apiHost = environment['CONTENT_API_HOST']
  return projectId
    ? {projectId, dataset, apiHost}
    : {projectId: 'local', dataset, apiHost: apiHost || 'http://localhost:4747'}
}
