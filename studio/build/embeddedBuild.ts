import type {Plugin} from 'vite'

const bridgeScript = /<script [^>]*data-sanity-core[^>]*><\/script>\n?/

/** Takes the hosted dashboard's script out of the page: the embedded Studio asks no foreign host for anything. */
export function embeddedBuild(): Plugin {
  return {
    name: 'iop-content/embedded-build',
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
