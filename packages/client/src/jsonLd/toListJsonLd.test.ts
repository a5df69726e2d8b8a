import {expect, test} from 'vitest'
import {hide} from '../testing/hide.ts'
import {site} from '../testing/site.ts'
import {toListJsonLd} from './toListJsonLd.ts'

const page = {
  url: '/therapies',
  language: 'en',
  title: 'Therapies',
  description: 'What helps.',
  items: [
    {name: 'Mindfulness', url: '/therapies/mindfulness'},
    {name: 'A level', url: '/levels#one'},
  ],
}

test('a list is a page with the pages that it leads to, in order', () => {
  const url = 'https://example.org/therapies'
  expect(toListJsonLd(page, site)['@graph']).toEqual([
    {
      '@type': 'CollectionPage',
      '@id': `${url}#webpage`,
      url,
      name: 'Therapies',
      description: 'What helps.',
      inLanguage: 'en',
      isPartOf: {'@id': 'https://example.org/#website-en'},
      breadcrumb: {'@id': `${url}#breadcrumb`},
      mainEntity: {'@id': `${url}#list`},
    },
    {
      '@type': 'ItemList',
      '@id': `${url}#list`,
      name: 'Therapies',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Mindfulness',
          item: {
            '@type': 'WebPage',
            '@id': `${url}/mindfulness#webpage`,
            url: `${url}/mindfulness`,
            name: 'Mindfulness',
          },
        },
        {'@type': 'ListItem', position: 2, name: 'A level', url: 'https://example.org/levels#one'},
      ],
    },
    expect.objectContaining({'@type': 'BreadcrumbList', '@id': `${url}#breadcrumb`}),
    expect.objectContaining({'@type': 'WebSite', '@id': 'https://example.org/#website-en'}),
  ])
})

test('to the home page there is no way', () => {
  const graph = toListJsonLd({...page, url: '/'}, site, {trail: null})['@graph']
  expect(graph.map((node) => node['@type'])).toEqual(['CollectionPage', 'ItemList', 'WebSite'])
  expect(graph[0]).not.toHaveProperty('breadcrumb')
})

test('what the Studio hides in text reaches neither names nor addresses', () => {
  const items = page.items.map(({name, url}) => ({name: hide(name), url: hide(url)}))
  expect(toListJsonLd({...page, title: hide(page.title), items}, site)).toEqual(
    toListJsonLd(page, site),
  )
})

test('an address that cannot be used is named', () => {
  expect(() => toListJsonLd({...page, url: 'mailto:a@example.org'}, site)).toThrow(
    'The site gave "mailto:a@example.org"',
  )
})
