import {defineConfig} from 'sanity'
import {embeddedWorkspace} from './workspace/embeddedWorkspace.ts'
import {hostedWorkspace} from './workspace/hostedWorkspace.ts'

// The bundler replaces these words by their values, so that the half that does not apply is not in the bundle.
export default defineConfig(
  process.env.SANITY_STUDIO_PROJECT_ID
    ? hostedWorkspace(
        process.env.SANITY_STUDIO_PROJECT_ID,
        process.env.SANITY_STUDIO_DATASET || 'production',
      )
    : embeddedWorkspace(),
)
