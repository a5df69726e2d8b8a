import {createHash} from 'node:crypto'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

const red = {r: 200, g: 20, b: 20}
const blue = {r: 20, g: 20, b: 200}

/** 400 × 200: red on the left, blue on the right. */
async function createPicture(): Promise<Buffer> {
  const background = {width: 200, height: 200, channels: 3, background: blue} as const
  const right = await sharp({create: background}).png().toBuffer()
  return sharp({create: {width: 400, height: 200, channels: 3, background: red}})
    .composite([{input: right, left: 200, top: 0}])
    .removeAlpha()
    .png()
    .toBuffer()
}

describe.each(transports)('assets %s', (transport) => {
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
  const uploadFile = (body: string, filename: string, contentType?: string) =>
    lake
      .client({token: lake.tokens.editor})
      .assets.upload('file', Buffer.from(body), {filename, ...(contentType ? {contentType} : {})})
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

  it('makes the document that the Studio and the image URL builder expect', async () => {
    const sha1 = createHash('sha1').update(picture).digest('hex')
    expect(await uploadPicture()).toMatchObject({
      _id: `image-${sha1}-400x200-png`,
      _type: 'sanity.imageAsset',
      assetId: sha1,
      sha1hash: sha1,
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'two tones.png',
      title: 'Two',
      size: picture.length,
      path: `images/local/production/${sha1}-400x200.png`,
      url: `${lake.url}/images/local/production/${sha1}-400x200.png`,
      metadata: {
        dimensions: {width: 400, height: 200, aspectRatio: 2},
        hasAlpha: false,
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
      },
    })
  })

  it('keeps the same bytes once', async () => {
    const before = await readdir(join(lake.dataDir, 'assets'))
    const again = await uploadPicture()
    expect(again._rev).toBe(lake.dataset.document(again._id)?._rev)
    expect(await readdir(join(lake.dataDir, 'assets'))).toEqual(before)
    expect(before.filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  it('serves the original, to anybody, for ever', async () => {
    const response = await get()
    expect(Buffer.from(await response.arrayBuffer()).equals(picture)).toBe(true)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(picture.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'x-sanity-sha1': createHash('sha1').update(picture).digest('hex'),
    })
    const etag = response.headers.get('etag') ?? ''
    expect((await get('', {'if-none-match': etag})).status).toBe(304)
  })

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
  ])('says what is wrong with %s', async (search) => {
    const response = await get(search)
    const name = /\w+/.exec(search)?.[0] ?? ''
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(`parameter \\"${name}\\"`),
    ])
  })

  it('shows photographs upright, and counts their size so', async () => {
    const photo = await sharp(picture).jpeg().withMetadata({orientation: 6}).toBuffer()
    const {_id} = await lake.client({token: lake.tokens.editor}).assets.upload('image', photo)
    expect(_id).toMatch(/-200x400-jpg$/)
    expect(lake.dataset.document(_id)).toMatchObject({
      metadata: {dimensions: {width: 200, height: 400}},
    })
  })

  it('serves a drawing so that nothing in it can run', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'
    const document = await lake
      .client({token: lake.tokens.editor})
      .assets.upload('image', Buffer.from(svg))
    const response = await lake.request(`/${document.path}?w=5`)
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(await response.text()).toBe(svg)
    const page = await uploadFile('<script>alert(1)</script>', 'a.html', 'text/html')
    const served = await lake.request(`/${page.path}`)
    expect(served.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('keeps files, and serves them whole, in part, and for download', async () => {
    const document = await uploadFile('0123456789', 'Überblick.pdf', 'application/pdf')
    expect(document).toMatchObject({
      _id: expect.stringMatching(/^file-[0-9a-f]{40}-pdf$/),
      _type: 'sanity.fileAsset',
      mimeType: 'application/pdf',
      originalFilename: 'Überblick.pdf',
    })
    const read = (range: string) => lake.request(`/${document.path}`, {headers: {range}})
    const part = await read('bytes=2-4')
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ])
    expect(await (await read('bytes=-3')).text()).toBe('789')
    expect(await (await read('bytes=8-')).text()).toBe('89')
    expect((await read('bytes=10-')).status).toBe(416)
    const download = await lake.request(`/${document.path}?dl=`)
    expect(download.headers.get('content-disposition')).toBe(
      `attachment; filename="_berblick.pdf"; filename*=UTF-8''%C3%9Cberblick.pdf`,
    )
  })

  it.each([
    ['text', 'not an image'],
    ['nothing', ''],
    ['half an image', 'half'],
  ])('refuses %s as an image, and keeps nothing', async (_, content) => {
    const files = await readdir(join(lake.dataDir, 'assets'))
    const body = content === 'half' ? picture.subarray(0, 60) : Buffer.from(content)
    const error = await lake
      .client({token: lake.tokens.editor})
      .assets.upload('image', body)
      .catch((reason: unknown) => reason)
    expect(error).toMatchObject({statusCode: 400, message: expect.stringMatching(/image|empty/)})
    expect(await readdir(join(lake.dataDir, 'assets'))).toEqual(files)
  })

  it.each([
    '/images/local/production/0000000000000000000000000000000000000000-1x1.png',
    '/images/local/production/..%2Fproduction.sqlite',
    '/images/local/production/%2e%2e%2fproduction.sqlite',
    '/files/local/production/..%5c..%5ctoken',
    '/files/other/production/x.txt',
    '/files/local/other/x.txt',
  ])('has nothing at %s', async (address) => {
    expect((await lake.request(address)).status).toBe(404)
  })

  it('has nothing more to show once the document is deleted', async () => {
    const {_id, path: address} = await uploadFile('gone', 'gone.txt')
    await lake.client({token: lake.tokens.editor}).delete(_id)
    expect((await lake.request(`/${address}`)).status).toBe(404)
    expect((await uploadFile('gone', 'gone.txt'))._id).toBe(_id)
    expect(await (await lake.request(`/${address}`)).text()).toBe('gone')
  })
})
