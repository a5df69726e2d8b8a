import type {AstroIntegration} from 'astro'

const routes: Readonly<Record<string, string>> = {
  '/api/draft/enable': 'enableDrafts.astro',
  '/api/draft/disable': 'disableDrafts.ts',
  '/api/draft/perspective': 'choosePerspective.ts',
  '/api/live': 'tellNews.ts',
}

/** The addresses that only a server has. */
export const serverRoutes = (): AstroIntegration => ({
  name: 'iop-content/server-routes',
  hooks: {
    'astro:config:setup': ({injectRoute}) => {
      for (const [pattern, file] of Object.entries(routes)) {
        injectRoute({pattern, entrypoint: `./src/server/${file}`, prerender: false})
      }
    },
  },
})
