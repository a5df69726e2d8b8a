import type {WorkspaceOptions} from 'sanity'
import {sharedOptions} from './sharedOptions.ts'

/** The Studio on Sanity's hosted Content Lake, with all that the product offers there. */
export function hostedWorkspace(projectId: string, dataset: string): WorkspaceOptions {
  return {...sharedOptions(), projectId, dataset}
}
