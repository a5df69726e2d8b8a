import {defineConfig} from 'astro/config'
import {lateStyles} from './src/server/lateStyles.ts'
import {readSiteUrl} from './src/settings/readSiteUrl.ts'

// Addresses are folders with an index page, so that any file server can serve the build.
export default defineConfig({
  site: readSiteUrl(process.env),
  output: 'static',
  trailingSlash: 'ignore',
  build: {format: 'directory', assets: 'assets', inlineStylesheets: 'never'},
  server: {host: 'localhost', port: Number(process.env['SITE_PORT'] || 4321)},
  devToolbar: {enabled: false},
  // Inline scripts and styles would need exceptions in the content security policy; a server's files stand on their own.
  vite: {
    build: {assetsInlineLimit: 0},
    ssr: {noExternal: ['minisearch', /^@sanity\//]},
    plugins: [lateStyles()],
  },
})
