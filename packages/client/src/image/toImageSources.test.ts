import {describe, expect, test} from 'vitest'
import {markEditable} from '../testing/markEditable.ts'
import {createPicture, toLakeUrl} from './testing/createPicture.ts'
import type {ImageSourcesOptions} from './toImageSources.ts'
import {toImageSources} from './toImageSources.ts'

/** What a browser reads from a `srcset`: the width that is asked for, and the one that is promised. */
const readWidths = (srcset: string | null | undefined) =>
  (srcset ?? '').split(', ').map((candidate) => {
    const [url = '', promised] = candidate.split(' ')
    return [new URL(url).searchParams.get('w'), promised]
  })

test('a picture comes in sizes, with its shape, its description and a placeholder', () => {
  const url = toLakeUrl('http://localhost:4747')
  const sources = toImageSources(createPicture({}, {url}), {sizes: '50vw'})
  expect(sources).toMatchObject({
    src: `${url}?w=1280&fit=max&auto=format`,
    sizes: '50vw',
    width: 2000,
    height: 1000,
    alt: 'A quiet room',
    placeholder: 'data:image/jpeg;base64,/9j/2wBDAAYE+w==',
    objectPosition: '50% 50%',
  })
  expect(readWidths(sources?.srcset)).toEqual([
    ['320', '320w'],
    ['640', '640w'],
    ['960', '960w'],
    ['1280', '1280w'],
    ['1920', '1920w'],
    ['2000', '2000w'],
  ])
})

test.each<[string, ImageSourcesOptions, string[], {width: number; height: number}]>([
  ['widths of the caller', {widths: [800, 400]}, ['400', '800'], {width: 800, height: 400}],
  ['a width', {width: 700}, ['320', '640', '700'], {width: 700, height: 350}],
  [
    'more than there is',
    {width: 9000, widths: [9000, 500]},
    ['500', '2000'],
    {width: 2000, height: 1000},
  ],
  ['a shape', {aspectRatio: 1, widths: [400, 4000]}, ['400', '1000'], {width: 1000, height: 1000}],
  [
    'widths that are none',
    {widths: [Number.NaN, -1, 0, 400, 400]},
    ['400'],
    {width: 400, height: 200},
  ],
  ['no widths', {widths: []}, ['2000'], {width: 2000, height: 1000}],
])('%s', (_name, options, widths, shape) => {
  const sources = toImageSources(createPicture(), options)
  expect(readWidths(sources?.srcset).map(([width]) => width)).toEqual(widths)
  expect(sources).toMatchObject(shape)
})

test('a small picture has one size', () => {
  const asset = {
    _id: 'image-abc-100x50-png',
    url: 'https://cdn.sanity.io/images/p/d/abc-100x50.png',
    width: null,
    height: null,
  }
  const sources = toImageSources(createPicture({}, asset))
  expect(readWidths(sources?.srcset)).toEqual([['100', '100w']])
  expect(sources).toMatchObject({width: 100, height: 50})
})

describe('the focus point', () => {
  const hotspot = {x: 0.75, y: 0.25, width: 0.2, height: 0.2}
  test.each([
    ['of the whole picture', null, {}, '75% 25%'],
    ['moves with the crop', {top: 0, bottom: 0.5, left: 0.5, right: 0}, {}, '50% 50%'],
    ['lies outside of the crop', {top: 0.5, bottom: 0, left: 0, right: 0.5}, {}, '100% 0%'],
    ['moves with the shape', null, {aspectRatio: 1}, '50% 25%'],
  ])('%s', (_name, crop, options, position) => {
    const sources = toImageSources(createPicture({hotspot, crop}), options)
    expect(sources?.objectPosition).toBe(position)
  })
})

test.each([
  'data:text/html;base64,AAAA',
  'data:image/svg+xml;base64,AAAA',
  'data:image/png;base64,AAAA");background:url(https://evil.example',
  'https://example.com/x.png',
  '',
])('%j is no placeholder', (lqip) => {
  expect(toImageSources(createPicture({}, {lqip}))?.placeholder).toBeNull()
})

test('a drawing has no sizes to choose from', () => {
  const url = 'https://cdn.sanity.io/images/p/d/abc-40x20.svg'
  const asset = {_id: 'image-abc-40x20-svg', url, mimeType: markEditable('image/svg+xml')}
  expect(toImageSources(createPicture({}, asset))).toMatchObject({
    src: url,
    srcset: null,
    sizes: null,
    width: 40,
    height: 20,
  })
})

test('visual editing finds its marks in the description', () => {
  const alt = markEditable('A quiet room')
  expect(toImageSources(createPicture({alt}))?.alt).toBe(alt)
})

test('there are none without a file', () => {
  expect(toImageSources(createPicture({asset: null}))).toBeNull()
  expect(toImageSources(null)).toBeNull()
})
