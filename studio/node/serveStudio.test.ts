import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {serveStudio, type RunningStudio} from './serveStudio.ts'
import {StudioPortError} from './StudioPortError.ts'

const page = '<!DOCTYPE html><html lang="en"><head><title>IOP Content</title></head></html>'

describe('serveStudio', () => {
  let directory: string
  let studio: RunningStudio

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'iop-studio-'))
    await mkdir(join(directory, 'static'))
    await writeFile(join(directory, 'index.html'), page)
    await writeFile(join(directory, 'static', 'sanity-C2YsGHZY.js'), 'run()')
    await writeFile(join(directory, 'static', 'mark.svg'), '<svg/>')
    studio = await serveStudio({directory, port: 0, lakeUrl: 'http://localhost:5050/'})
  })

  afterEach(async () => {
    await studio.close()
    await rm(directory, {recursive: true})
  })

  test('every address of the Studio is its page, which says where the lake is', async () => {
    for (const path of ['/', '/desk/faq;faq-cost', '/index.html']) {
      const response = await fetch(studio.url + path)
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
      expect(await response.text()).toContain(
        '<head><meta name="iop-content-lake" content="http://localhost:5050"/><title>',
      )
    }
  })

  test('the page says which site shows drafts, where there is one', async () => {
    expect(await (await fetch(studio.url)).text()).not.toContain('iop-content-preview')
    const previewUrl = 'http://localhost:4321'
    const other = await serveStudio({directory, port: 0, previewUrl})
    expect(await (await fetch(other.url)).text()).toContain(
      `<head><meta name="iop-content-preview" content="${previewUrl}"/><title>`,
    )
    await other.close()
  })

  test('files come with their type; those with a hash in the name are kept for good', async () => {
    const script = await fetch(`${studio.url}/static/sanity-C2YsGHZY.js`)
    expect(await script.text()).toBe('run()')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
    const mark = await fetch(`${studio.url}/static/mark.svg`, {method: 'HEAD'})
    expect(mark.headers.get('content-type')).toBe('image/svg+xml')
    expect(mark.headers.get('cache-control')).toBe('no-cache')
  })

  test('no other page may put the Studio in a frame', async () => {
    const {headers} = await fetch(studio.url)
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
  })

  test.each([
    ['GET', '/static/gone.js', 'localhost', 404],
    ['GET', '/%00', 'localhost', 400],
    ['GET', '/%E0%A4%A', 'localhost', 400],
    ['POST', '/', 'localhost', 405],
    ['GET', '/', 'attacker.example', 421],
    ['GET', '/', 'localhost.attacker.example', 421],
    ['GET', '/../../../../etc/passwd', 'localhost', 200],
  ])('%s %s from host %s is %i', async (method, path, host, status) => {
    expect(await send(studio.port, method, path, host)).toMatchObject({status, leaks: false})
  })

  test.each([
    ['127.0.0.1:3333', 'http://localhost:3333/desk/faq?a=b'],
    ['[::1]:3333', 'http://localhost:3333/desk/faq?a=b'],
    ['studio.localhost', 'http://localhost/desk/faq?a=b'],
  ])('opened as %s, it moves to the origin that the lake trusts', async (host, location) => {
    expect(await send(studio.port, 'GET', '/desk/faq?a=b', host)).toMatchObject({
      status: 307,
      location,
    })
  })

  test('a taken port names the variable to set', async () => {
    const second = serveStudio({directory, port: studio.port})
    await expect(second).rejects.toThrow(StudioPortError)
    await expect(second).rejects.toThrow(`Port ${studio.port}`)
    await expect(second).rejects.toThrow('STUDIO_PORT')
  })

  test('without a lake, as for the hosted one, the page stays as it was built', async () => {
    const hosted = await serveStudio({directory, port: 0})
    expect(await (await fetch(hosted.url)).text()).toBe(page)
    await hosted.close()
  })
})

/** A raw request: `fetch` tidies paths and sets the host itself. */
function send(port: number, method: string, path: string, host: string) {
  return new Promise<object>((resolve, reject) => {
    request({host: '127.0.0.1', port, method, path, headers: {host}}, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          location: response.headers.location,
          leaks: text.includes('root:'),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}
