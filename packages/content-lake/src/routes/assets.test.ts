import {createHash} from 'node:crypto'
import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createPicture} from '../testing/createPicture.ts'
import {openTestLake, transports, type TestLake} from '../testing/openTestLake.ts'

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

  it('refuses an upload without a body', async () => {
    const init = {method: 'POST', as: 'editor'} as const
    expect((await lake.request('/v1/assets/files/production', init)).status).toBe(400)
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
