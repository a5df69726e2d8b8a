import node from '@astrojs/node'
import type {AstroIntegration} from 'astro'

const serverEntrypoint = new URL('./entry.ts', import.meta.url)

/** Makes of a build a server of Node that begins with our own entry. */
export function nodeServer(): AstroIntegration {
  const {name, hooks} = node({mode: 'standalone'})
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': (context) =>
        hooks['astro:config:done']?.({
          ...context,
          setAdapter: (adapter) => context.setAdapter({...adapter, serverEntrypoint}),
        }),
    },
  }
}
