import type {Plugin} from 'vite'

/** The styles of what the Studio draws over a preview. */
const late = '@sanity/ui/styles.css'

/**
 * Loads styles where a script imports them, when it runs. A bundler would link them from every page that could ever run the
 * script, for readers too.
 */
export const lateStyles = (): Plugin => ({
  name: 'iop-content/late-styles',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source !== late) return null
    const found = await this.resolve(source, importer, {skipSelf: true})
    return found && `\0late:${found.id}.js`
  },
  load(id) {
    const [, file] = /^\0late:(.*)\.js$/.exec(id) ?? []
    return file
      ? `import href from ${JSON.stringify(`${file}?url`)}
        document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href}))`
      : null
  },
})
