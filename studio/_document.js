// JavaScript, because the Studio's build loads this file with Node itself, which does not read JSX.
import {createElement as h} from 'react'

const styles = `
  html { background-color: #fff; }
  @media (prefers-color-scheme: dark) { html { background-color: #13141b; } }
  html, body, #sanity { height: 100%; }
  body { margin: 0; -webkit-font-smoothing: antialiased; }
`

/**
 * The Studio's page: our name and mark, and fonts of the reader's own system instead of a foreign host's.
 *
 * @param {{entryPath: string, css?: readonly string[]}} props paths of the entry and of its style sheets
 */
// oxlint-disable-next-line import/no-default-export -- the Studio's build looks for it under this name
export default function StudioDocument({entryPath, css = []}) {
  return h(
    'html',
    {lang: 'en'},
    h(
      'head',
      null,
      h('meta', {charSet: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'robots', content: 'noindex'}),
      h('meta', {name: 'referrer', content: 'same-origin'}),
      h('link', {rel: 'icon', href: '/static/iop-content.svg', type: 'image/svg+xml'}),
      h('title', null, 'IOP Content'),
      css.map((href) => h('link', {key: href, href, rel: 'stylesheet'})),
      h('style', {dangerouslySetInnerHTML: {__html: styles}}),
    ),
    h(
      'body',
      null,
      h('div', {id: 'sanity'}),
      h('script', {src: entryPath, type: 'module'}),
      h(
        'noscript',
        null,
        'IOP Content needs JavaScript. Turn it on in your browser, then reload this page.',
      ),
    ),
  )
}
