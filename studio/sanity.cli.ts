import {defineCliConfig} from 'sanity/cli'
import {embeddedBuild} from './build/embeddedBuild.ts'

const projectId = process.env.SANITY_STUDIO_PROJECT_ID ?? ''
const dataset = process.env.SANITY_STUDIO_DATASET || 'production'

export default defineCliConfig({
  api: {projectId: projectId || 'local', dataset},
  deployment: {autoUpdates: false},
  vite: (config) => ({
    ...config,
    define: {
      ...config.define,
      // Always replaced, set or not: an undefined variable would stay in the bundle as it is written.
      'process.env.SANITY_STUDIO_PROJECT_ID': JSON.stringify(projectId),
      'process.env.SANITY_STUDIO_DATASET': JSON.stringify(dataset),
      'process.env.SANITY_STUDIO_LAKE_URL': JSON.stringify(
        process.env.SANITY_STUDIO_LAKE_URL ?? '',
      ),
      'process.env.SANITY_STUDIO_PREVIEW_URL': JSON.stringify(
        process.env.SANITY_STUDIO_PREVIEW_URL ?? '',
      ),
    },
    plugins: [...(config.plugins ?? []), ...(projectId ? [] : [embeddedBuild()])],
  }),
})
