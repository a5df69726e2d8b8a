import {describe, expect, test} from 'vitest'
import {createPicture, toLakeUrl} from './testing/createPicture.ts'
import {toImageUrl} from './toImageUrl.ts'

/** The parameters of an address, and what stands before them. */
function readUrl(url: string | null) {
  const {origin, pathname, searchParams} = new URL(url ?? 'data:,')
  return {place: `${origin}${pathname}`, ...Object.fromEntries(searchParams)}
}

test.each([
  [
    'https://cdn.sanity.io/images/abc12345/production/0123456789abcdef0123456789abcdef01234567-2000x1000.png',
  ],
  [toLakeUrl('http://localhost:4747')],
  [toLakeUrl('https://content.example/behind/a/path')],
  [toLakeUrl('http://[::1]:8080')],
])('%s is asked for the picture', (url) => {
  expect(readUrl(toImageUrl(createPicture({}, {url}), {width: 600}))).toEqual({
    place: url,
    w: '600',
    fit: 'max',
    auto: 'format',
  })
})

describe('size', () => {
  test.each([
    [undefined, '2000'],
    [3000, '2000'],
    [600.4, '600'],
    [0.2, '1'],
    [0, '2000'],
    [-5, '2000'],
    [Number.NaN, '2000'],
    [Number.POSITIVE_INFINITY, '2000'],
  ])('%s pixels are asked for as %s, never more than the picture has', (width, w) => {
    expect(readUrl(toImageUrl(createPicture(), {width}))).toMatchObject({w})
  })

  test('a crop makes the picture smaller', () => {
    const picture = createPicture({crop: {top: 0.1, bottom: 0.2, left: 0.25, right: 0.25}})
    expect(readUrl(toImageUrl(picture, {width: 5000}))).toMatchObject({
      rect: '500,100,1000,700',
      w: '1000',
    })
  })

  test.each([
    ['a square around the middle', 1, {x: 0.5, y: 0.5}, '500,0,1000,1000', '1000'],
    ['a square around the focus point', 1, {x: 0.9, y: 0.5}, '1000,0,1000,1000', '1000'],
    ['a wide one', 4, {x: 0.5, y: 0.9}, '0,500,2000,500', '2000'],
  ])('%s', (_name, aspectRatio, {x, y}, rect, w) => {
    const picture = createPicture({hotspot: {x, y, width: 0.1, height: 0.1}})
    expect(readUrl(toImageUrl(picture, {aspectRatio}))).toMatchObject({rect, w})
  })

  test('a shape is cut out of the crop', () => {
    const crop = {top: 0, bottom: 0.5, left: 0, right: 0}
    const url = toImageUrl(createPicture({crop}), {aspectRatio: 1, width: 4000})
    expect(readUrl(url)).toMatchObject({rect: '750,0,500,500', w: '500'})
  })

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%s is no shape', (aspectRatio) => {
    expect(toImageUrl(createPicture(), {aspectRatio})).toBe(toImageUrl(createPicture()))
  })
})

test('quality is at most 100', () => {
  expect(readUrl(toImageUrl(createPicture(), {quality: 60}))).toMatchObject({q: '60'})
  expect(readUrl(toImageUrl(createPicture(), {quality: 400}))).toMatchObject({q: '100'})
  expect(readUrl(toImageUrl(createPicture(), {quality: 0}))).not.toHaveProperty('q')
})

test.each([
  ['leaves nothing', {top: 0.5, bottom: 0.5, left: 0, right: 0}],
  ['overlaps', {top: 0, bottom: 0, left: 0.7, right: 0.7}],
  ['is no number', {top: Number.NaN, bottom: 0, left: 0, right: 0}],
  ['is outside', {top: -1, bottom: -3, left: 0, right: 0}],
  ['is empty, as in a draft', {top: null, bottom: null, left: null, right: null}],
])('a crop that %s is none', (_name, crop) => {
  const {credit, alt, asset} = createPicture()
  expect(toImageUrl({credit, alt, asset, crop, hotspot: null})).toBe(toImageUrl(createPicture()))
})

describe('there is no address', () => {
  test.each([
    ['without a picture', null],
    ['in a document without the field', undefined],
    ['where the file is gone', createPicture({asset: null})],
  ])('%s', (_name, picture) => {
    expect(toImageUrl(picture)).toBeNull()
  })

  test.each([
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    '//cdn.sanity.io/images/a/b/c.png',
    'images/local/production/x.png',
    '',
  ])('where the file says to be at %j', (url) => {
    expect(toImageUrl(createPicture({}, {url}))).toBeNull()
  })

  test('where a draft has neither id nor address', () => {
    const asset = {_id: '', url: null, mimeType: null, width: null, height: null, lqip: null}
    expect(toImageUrl({...createPicture(), asset})).toBeNull()
  })
})

test.each([
  [
    'a drawing',
    {
      _id: 'image-abc-10x10-svg',
      url: 'https://cdn.sanity.io/images/p/d/abc-10x10.svg',
      mimeType: 'image/svg+xml',
    },
  ],
  ['a file of another server', {url: 'https://example.com/room.png'}],
  ['a signed address', {url: `${toLakeUrl('https://cdn.sanity.io')}?signature=abc`}],
  ['another id', {_id: 'image-abc-10x10-png'}],
  ['an id of another form', {_id: 'room'}],
])('%s is delivered as it is', (_name, asset) => {
  const picture = createPicture({}, asset)
  expect(toImageUrl(picture, {width: 5})).toBe(picture.asset?.url)
})
