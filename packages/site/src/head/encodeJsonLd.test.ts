import {expect, test} from 'vitest'
import {encodeJsonLd} from './encodeJsonLd.ts'

test('no text of the content ends the element around it, and none is lost', () => {
  const data = {name: '</script><script>alert(1)</script><!--'}
  const encoded = encodeJsonLd(data)
  expect(encoded).not.toContain('<')
  expect(JSON.parse(encoded)).toEqual(data)
})
