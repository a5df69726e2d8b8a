import {createContentClient} from '@iop-content/client'
import type {ContentClient, Guide} from '@iop-content/client'
import {toImageSources, toImageUrl} from '@iop-content/client/image'
import {
  toHtml,
  toMarkdown,
  toReferences,
  toReferencesHtml,
  toTableOfContents,
} from '@iop-content/client/portable-text'
import type {RenderIssue, ToPath} from '@iop-content/client/portable-text'
import {guideQuery, programPageQuery} from '@iop-content/client/queries'
import {
  applySelfCheckAction,
  createSelfCheck,
  toSelfCheckView,
} from '@iop-content/client/self-check'
import {demoDocuments} from '@iop-content/schemas/demo'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createPng} from '../support/createPng.ts'
import {serveDemo} from '../support/serveDemo.ts'
import type {DemoServer} from '../support/serveDemo.ts'

const toPath: ToPath = ({_type, slug}) => `/${_type}/${slug}`
let demo: DemoServer
let content: ContentClient

beforeAll(async () => {
  demo = await serveDemo()
  content = createContentClient(demo.config)
})

afterAll(() => demo.close())

describe('the guide of the demonstration content', () => {
  let guide: Guide
  beforeAll(async () => {
    const found = await content.fetch(guideQuery, {slug: 'is-an-iop-right-for-me'})
    if (!found) throw new Error('There is no guide.')
    guide = found
  })

  test('is shown whole: nothing is passed over, and every citation has its reference', () => {
    const issues: RenderIssue[] = []
    const texts = [guide.opening, ...guide.sections.map(({body}) => body), guide.conclusion]
    const references = toReferences(texts)
    const options = {
      language: guide.language,
      references,
      toPath,
      onIssue: (issue: RenderIssue) => void issues.push(issue),
    }
    const html = texts.map((text) => toHtml(text, options)).join('')
    const markdown = texts.map((text) => toMarkdown(text, options)).join('\n')
    expect(issues).toEqual([])

    const list = toReferencesHtml(references)
    const cited = [...html.matchAll(/href="#(reference_\d+)"/g)].map(([, id]) => id)
    expect(cited.length).toBeGreaterThan(0)
    for (const id of cited) expect(list).toContain(`id="${id}"`)
    for (const text of [html, markdown]) {
      expect(text).toContain('tel:988')
      expect(text).toContain('/programPage/intensive-outpatient-program')
      expect(text).not.toContain('undefined')
    }
  })

  test('has a table of contents in which no id stands twice', () => {
    const takenIds = guide.sections.map(({anchor}) => anchor)
    const entries = guide.sections.flatMap(({anchor, body}) =>
      toTableOfContents(body, {idPrefix: `${anchor}-`, takenIds}),
    )
    const ids = [...takenIds, ...entries.map(({id}) => id)]
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('a picture of the lake comes in every size that its addresses promise', async () => {
  const asset = await demo.editor.assets.upload('image', createPng(900, 300), {
    filename: 'room.png',
  })
  const image = {
    _type: 'imageWithAlt',
    alt: 'A quiet room',
    asset: {_type: 'reference', _ref: asset._id},
    crop: {top: 0, bottom: 0, left: 0.5, right: 0},
    hotspot: {x: 0.75, y: 0.5, width: 0.1, height: 0.1},
  }
  const {_id: id} = demoDocuments.find(({_type}) => _type === 'programPage') ?? {_id: ''}
  await demo.editor.patch(id).set({image}).commit({visibility: 'sync'})
  const page = await content.fetch(programPageQuery, {slug: 'intensive-outpatient-program'})

  const sources = toImageSources(page?.image, {widths: [100, 200, 4000]})
  expect(sources).toMatchObject({
    width: 450,
    height: 300,
    alt: 'A quiet room',
    placeholder: expect.stringMatching(/^data:image/),
    objectPosition: '50% 50%',
  })
  const candidates = (sources?.srcset ?? '').split(', ').map((candidate) => candidate.split(' '))
  expect(candidates.map(([, width]) => width)).toEqual(['100w', '200w', '450w'])
  for (const [url = '', width] of candidates) {
    expect(`${(await readSize(url)).width}w`).toBe(width)
  }
  const square = toImageUrl(page?.image, {aspectRatio: 1, width: 5000})
  expect(await readSize(square ?? '')).toEqual({width: 300, height: 300})
})

/** How large a PNG is, which its first bytes say. */
async function readSize(url: string): Promise<{width: number; height: number}> {
  const response = await fetch(url)
  expect(response.status).toBe(200)
  const bytes = new DataView(await response.arrayBuffer())
  return {width: bytes.getUint32(16), height: bytes.getUint32(20)}
}

test('the self-check of the demonstration content leads from immediate help to each result', async () => {
  const page = await content.fetch(programPageQuery, {slug: 'intensive-outpatient-program'})
  if (!page) throw new Error('There is no program page.')
  const {selfCheck} = page
  const run = (isYes: (weighs: string) => boolean) => {
    let state = applySelfCheckAction(selfCheck, createSelfCheck(), {type: 'begin'})
    for (const {_key, weighs} of selfCheck.questions) {
      const answer = isYes(weighs) ? 'yes' : 'no'
      state = applySelfCheckAction(selfCheck, state, {type: 'answer', questionKey: _key, answer})
    }
    return toSelfCheckView(selfCheck, state)
  }
  expect(run(() => false)).toMatchObject({outcome: 'allNo', ...selfCheck.resultAllNo})
  expect(run(() => true)).toMatchObject({outcome: 'mightFit', ...selfCheck.resultMightFit})
  expect(run((weighs) => weighs === 'supportiveHome')).toMatchObject({
    outcome: 'supportiveHomeOnly',
    ...selfCheck.resultSupportiveHomeOnly,
  })
})
