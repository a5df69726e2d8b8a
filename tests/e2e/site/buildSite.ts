import {runCommand} from '../../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../../scripts/run/workspace.ts'

/** Builds the site into a folder, as `pnpm --dir packages/site build` does. */
export const buildSite = (
  output: string,
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
) =>
  runCommand(process.execPath, ['packages/site/site.ts', 'build', '--out', output, ...options], {
    cwd: workspaceRoot,
    env: {...process.env, SANITY_PROJECT_ID: '', SITE_URL: '', ...environment},
  })
