import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {generateModules, writeModules} from '@iop-content/generator'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const client = fileURLToPath(new URL('../../packages/client/', import.meta.url))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'iop-modules-'))
  for (const room of ['check', 'explain']) {
    cpSync(join(client, 'src', room), join(folder, 'src', room), {recursive: true})
  }
  symlinkSync(join(client, 'node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const required = {validation: (rule: {required(): unknown}) => rule.required()}
const note = {
  name: 'note',
  type: 'object',
  fields: [
    {name: 'text', type: 'richText', ...required},
    {name: 'level', type: 'number', ...required},
  ],
}
const richText = {name: 'richText', type: 'array', of: [{type: 'block'}, {type: 'note'}]}

/** The generated check and zod schema of a query over a schema with these fields. */
async function generate(fields: readonly object[], groq: string) {
  const article = {name: 'article', type: 'document', fields}
  // why: these plain definitions are what `defineType` returns, whose types this test need not repeat.
  const types = [note, richText, article] as unknown as Parameters<typeof generateModules>[0]
  const modules = await generateModules(types, [{name: 'article', groq, params: {}}])
  writeModules(join(folder, 'src/generated'), modules)
  const load = (path: string) => import(join(folder, 'src/generated', path))
  const {isArticleResult} = await load('checks/article.ts')
  const {articleResultSchema} = await load('zod/article.ts')
  return (data: unknown) => {
    const checked: boolean = isArticleResult(data)
    expect(articleResultSchema.safeParse(data).success).toBe(checked)
    return checked
  }
}

describe('generated modules, as they run', () => {
  test('a type that contains itself is checked to its depths', async () => {
    const accepts = await generate(
      [{name: 'body', type: 'richText', ...required}],
      '*[_type == "article"][0]{body}',
    )
    const nest = (depth: number, level: unknown): object => ({
      _type: 'note',
      _key: `n${depth}`,
      level: depth === 0 ? level : depth,
      text: depth === 0 ? [] : [nest(depth - 1, level)],
    })
    expect(accepts({body: [nest(5, 1)]})).toBe(true)
    expect(accepts({body: [nest(5, 'one')]})).toBe(false)
    expect(accepts({body: [{_type: 'newer', _key: 'k', anything: true}]})).toBe(true)
    expect(accepts({body: [{_type: 'newer'}]})).toBe(false)
    expect(accepts(null)).toBe(true)
  })

  test('a block is told by its _type, also where the same shape stands alone', async () => {
    const accepts = await generate(
      [{name: 'body', type: 'richText', ...required}],
      `*[_type == "article"][0]{
        "all": coalesce(body[]{_key, _type, _type == "note" => {level}}, []),
        "lead": body[_type == "note"][0]{_key, _type, level}
      }`,
    )
    const lead = {_key: 'k', _type: 'note', level: 1}
    expect(accepts({all: [lead, {_key: 'b', _type: 'block'}], lead})).toBe(true)
    expect(accepts({all: [{_key: 'k', _type: 'newer'}], lead: null})).toBe(true)
    expect(accepts({all: [{...lead, level: 'one'}], lead})).toBe(false)
    expect(accepts({all: [{_type: 'block'}], lead})).toBe(false)
    expect(accepts({all: [7], lead})).toBe(false)
    expect(accepts({all: [lead], lead: {...lead, _type: 'newer'}})).toBe(false)
    expect(accepts({all: [lead], lead: 7})).toBe(false)
  })

  test('a field that becomes required is required in what is generated', async () => {
    const groq = '*[_type == "article"][0]{title}'
    const loose = await generate([{name: 'title', type: 'string'}], groq)
    expect(loose({title: null})).toBe(true)
    expect(loose({})).toBe(false)
  })

  test('and refuses what lacks it', async () => {
    const groq = '*[_type == "article"][0]{title}'
    const strict = await generate([{name: 'title', type: 'string', ...required}], groq)
    expect(strict({title: 'Here'})).toBe(true)
    expect(strict({title: null})).toBe(false)
  })

  test('an optional field that a spread hands on may be missing or null', async () => {
    const accepts = await generate(
      [{name: 'body', type: 'richText', ...required}],
      '*[_type == "article"][0]{"blocks": coalesce(body[_type == "block"]{...}, [])}',
    )
    const block = {_type: 'block', _key: 'k', children: []}
    expect(accepts({blocks: [block]})).toBe(true)
    expect(accepts({blocks: [{...block, listItem: null, level: null, markDefs: null}]})).toBe(true)
    expect(accepts({blocks: [{...block, listItem: 1}]})).toBe(false)
    expect(accepts({blocks: [{...block, level: 'one'}]})).toBe(false)
  })

  test('members of a union without a _type are tried in turn', async () => {
    const accepts = await generate(
      [{name: 'title', type: 'string'}],
      '*[_type == "article"][0]{"x": select(title == "a" => {"a": 1}, title == "b" => {"b": "two"})}',
    )
    expect(accepts({x: {a: 1}})).toBe(true)
    expect(accepts({x: {b: 'two'}})).toBe(true)
    expect(accepts({x: null})).toBe(true)
    expect(accepts({x: {b: 'three'}})).toBe(false)
  })
})
