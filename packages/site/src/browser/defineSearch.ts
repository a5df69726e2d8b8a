import MiniSearch from 'minisearch'
import {isCrisisSearch} from '../help/isCrisisSearch.ts'
import {findPages} from '../search/findPages.ts'
import {searchOptions} from '../search/searchOptions.ts'
import type {SearchEntry, SearchResult} from '../search/searchOptions.ts'
import {createElement} from './createElement.ts'

/** Makes the search page search in the browser, in the index that the build left beside it. Nothing is sent. */
export function defineSearch(): void {
  if (!customElements.get('site-search')) customElements.define('site-search', SiteSearchElement)
}

class SiteSearchElement extends HTMLElement {
  #index: Promise<MiniSearch<SearchEntry>> | undefined

  connectedCallback() {
    // Without an index, a server answers.
    if (!this.dataset['index']) return
    const form = this.querySelector('form')
    const input = this.querySelector('input')
    if (!form || !input) return
    input.value = new URLSearchParams(location.search).get('q') ?? ''
    if (input.value) void this.#search(input.value)
    input.addEventListener('input', () => void this.#search(input.value))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      history.replaceState(null, '', `?${new URLSearchParams({q: input.value})}`)
      void this.#search(input.value)
    })
  }

  async #search(asked: string) {
    const query = asked.trim()
    if (query && !this.dataset['state']) this.dataset['state'] = 'busy'
    try {
      this.#index ??= this.#load()
      const index = await this.#index
      // What is typed in the meantime has been asked for itself.
      if (this.querySelector('input')?.value === asked)
        this.#show(query, query ? findPages(index, query) : [])
    } catch {
      this.#index = undefined
      this.#say(this.dataset['failed'] ?? '')
      this.dataset['state'] = 'failed'
    }
  }

  async #load(): Promise<MiniSearch<SearchEntry>> {
    const response = await fetch(this.dataset['index'] ?? '')
    if (!response.ok) throw new Error(`The index answers ${response.status}.`)
    return MiniSearch.loadJSON(await response.text(), searchOptions)
  }

  #show(query: string, results: readonly SearchResult[]) {
    // why: the page writes this attribute as an object of texts.
    const labels = JSON.parse(this.dataset['labels'] ?? '{}') as Record<string, string>
    this.querySelector('[data-results]')?.replaceChildren(
      ...results.map(({id, type, title, summary}) =>
        createElement(
          'li',
          {},
          createElement('h2', {}, createElement('a', {href: id}, title)),
          createElement('p', {}, summary),
          createElement('p', {class: 'kicker'}, labels[type] ?? ''),
        ),
      ),
    )
    const name = results.length === 0 ? 'none' : results.length === 1 ? 'one' : 'many'
    const text = (this.dataset[name] ?? '')
      .replace('{count}', String(results.length))
      .replace('{query}', () => query)
    this.#say(query ? text : '')
    const mayNeedHelp = query !== '' && (results.length === 0 || isCrisisSearch(query))
    this.toggleAttribute('data-help', mayNeedHelp)
    this.dataset['state'] = query ? (results.length > 0 ? 'found' : 'none') : ''
  }

  #say(text: string) {
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = text
  }
}
