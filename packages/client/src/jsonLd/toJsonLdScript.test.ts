import {expect, test} from 'vitest'
import {toJsonLdScript} from './toJsonLdScript.ts'

const toGraph = (name: string) => ({
  '@context': 'https://schema.org' as const,
  '@graph': [{'@type': 'Thing', '@id': 'https://example.org/#a', name}],
})

test.each([
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!-- <script>',
  ']]> & &lt;',
  'one\u2028two\u2029three',
  'a "quote", a \\ and a \u0000',
  '😀 Los Ángeles',
])('%j stays inside, and reads as it was written', (name) => {
  const script = toJsonLdScript(toGraph(name))
  expect(script).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(script)).toEqual(toGraph(name))
})
