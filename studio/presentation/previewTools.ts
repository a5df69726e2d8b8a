import type {PluginOptions} from 'sanity'
import {presentationTool} from 'sanity/presentation'
import {locate} from './locate.ts'
import {mainDocuments} from './mainDocuments.ts'

/** The tool that shows the site with drafts beside the forms; none where no site is known. */
export function previewTools(previewUrl: string | null): readonly PluginOptions[] {
  if (!previewUrl) return []
  return [
    presentationTool({
      name: 'preview',
      title: 'Preview',
      previewUrl: {
        initial: previewUrl,
        previewMode: {enable: '/api/draft/enable', shareAccess: false},
      },
      allowOrigins: [previewUrl],
      resolve: {locations: locate, mainDocuments},
    }),
  ]
}
