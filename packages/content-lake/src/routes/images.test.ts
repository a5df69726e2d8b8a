import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createPicture} from '../testing/createPicture.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

describe.each(transports)('images %s', (transport) => {
  let lake: TestLake
  let picture: Buffer
  let path: string
  beforeAll(async () => {
    lake = await openTestLake(transport)
    picture = await createPicture()
    path = (await uploadPicture()).path
  })
  afterAll(() => lake.close())

  const uploadPicture = () =>
    lake
      .client({token: lake.tokens.editor})
      .assets.upload('image', picture, {filename: 'two tones.png', title: 'Two'})
  const get = (search = '', headers: Record<string, string> = {}) =>
    lake.request(`/${path}${search}`, {headers})
  const look = async (search: string) => {
    const image = sharp(await (await get(search)).arrayBuffer())
    const {width, height, format} = await image.metadata()
    return {width, height, format}
  }
  const colorAt = async (search: string, left: number, top: number) => {
    const image = sharp(await (await get(search)).arrayBuffer()).removeAlpha()
    const [r = 0, , b = 0] = await image.extract({left, top, width: 1, height: 1}).raw().toBuffer()
    return r > b ? 'red' : 'blue'
  }

  it.each([
    ['?w=100', {width: 100, height: 50}],
    ['?h=100', {width: 200, height: 100}],
    ['?w=100&h=100', {width: 100, height: 50}],
    ['?w=100&h=100&fit=crop', {width: 100, height: 100}],
    ['?w=100&h=100&fit=scale', {width: 100, height: 100}],
    ['?w=100&h=100&fit=fill&bg=ffffff', {width: 100, height: 100}],
    ['?w=800&fit=max', {width: 400, height: 200}],
    ['?w=800', {width: 800, height: 400}],
    ['?w=100&dpr=2', {width: 200, height: 100}],
    ['?w=100&max-w=50', {width: 50, height: 25}],
    ['?rect=0,0,50,100', {width: 50, height: 100}],
    ['?rect=350,0,200,100', {width: 50, height: 100}],
    ['?or=90', {width: 200, height: 400}],
    ['?pad=10', {width: 420, height: 220}],
    ['?pad=9.6', {width: 420, height: 220}],
    ['?w=1&dpr=0.1', {width: 1, height: 1}],
  ])('makes sizes: %s', async (search, expected) => {
    expect(await look(search)).toMatchObject(expected)
  })

  it.each([
    ['?rect=0,0,100,100', 50, 50, 'red'],
    ['?rect=300,0,100,100', 50, 50, 'blue'],
    ['?w=50&h=200&fit=crop&crop=left', 25, 100, 'red'],
    ['?w=50&h=200&fit=crop&crop=right', 25, 100, 'blue'],
    ['?w=50&h=200&fit=crop&fp-x=0.1&fp-y=0.5', 25, 100, 'red'],
    ['?w=50&h=200&fit=crop&fp-x=0.9', 25, 100, 'blue'],
    ['?flip=h', 50, 50, 'blue'],
    ['?invert=true', 50, 50, 'blue'],
  ])('shows the right part: %s', async (search, left, top, color) => {
    expect(await colorAt(search, left, top)).toBe(color)
  })

  it.each([
    ['?fm=webp', 'webp', 'image/webp'],
    ['?fm=jpg&q=40', 'jpeg', 'image/jpeg'],
    ['?fm=pjpg', 'jpeg', 'image/jpeg'],
    ['?fm=avif', 'heif', 'image/avif'],
  ])('makes formats: %s', async (search, format, mimeType) => {
    expect(await look(search)).toMatchObject({format})
    expect((await get(search)).headers.get('content-type')).toBe(mimeType)
  })

  it('chooses the format by what the reader takes', async () => {
    const modern = await get('?auto=format', {accept: 'image/avif,image/webp,*/*'})
    const old = await get('?auto=format', {accept: 'image/png'})
    expect([modern, old].map(({headers}) => headers.get('content-type'))).toEqual([
      'image/webp',
      'image/png',
    ])
    expect(modern.headers.get('vary')).toContain('Accept')
  })

  it.each([
    '?w=0',
    '?w=9000',
    '?w=x',
    '?fit=stretch',
    '?rect=1,2,3',
    '?q=101',
    '?fm=bmp',
    '?bg=red',
    '?pad=2000',
  ])('says what is wrong with %s', async (search) => {
    const response = await get(search)
    const name = /\w+/.exec(search)?.[0] ?? ''
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(`parameter \\"${name}\\"`),
    ])
  })

  it.each(['?w=2000', '?fm=webp'])(
    'makes no side longer than 8192 of an image, whatever its shape: %s',
    async (search) => {
      const background = {r: 200, g: 20, b: 20}
      const narrow = await sharp({create: {width: 2, height: 20_000, channels: 3, background}})
        .png()
        .toBuffer()
      const {path: narrowPath} = await lake
        .client({token: lake.tokens.editor})
        .assets.upload('image', narrow)
      const response = await lake.request(`/${narrowPath}${search}`)
      expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({height: 8192})
    },
  )

  it('shows photographs upright, and counts their size so', async () => {
    const photo = await sharp(picture).jpeg().withMetadata({orientation: 6}).toBuffer()
    const {_id} = await lake.client({token: lake.tokens.editor}).assets.upload('image', photo)
    expect(_id).toMatch(/-200x400-jpg$/)
    expect(lake.dataset.document(_id)).toMatchObject({
      metadata: {dimensions: {width: 200, height: 400}},
    })
  })
})
