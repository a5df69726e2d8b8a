import type {Plugin} from 'vite'

/** The script that shows a Studio inside the hosted dashboard. */
const bridgeScript = /<script [^>]*data-sanity-core[^>]*><\/script>\n?/
/** The vendor's web font; without it the next font of the theme's list, the reader's own, is used. */
const hostedFont = /@font-face\s*\{[^}]*\.sanity\.io\/[^}]*\}/g

/** Takes out of the page and its styles what the embedded Studio would ask foreign hosts for. */
export function embeddedBuild(): Plugin {
  return {
    name: 'iop-content/embedded-build',
    enforce: 'pre',
    transform: {
      filter: {id: /\.css(?:\?|$)/},
      handler: (css) => ({code: css.replace(hostedFont, ''), map: null}),
    },
    transformIndexHtml: (html) => html.replace(bridgeScript, ''),
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const page = bundle['index.html']
        if (page?.type === 'asset') page.source = String(page.source).replace(bridgeScript, '')
      },
    },
  }
}
