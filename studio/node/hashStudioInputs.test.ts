import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {hashStudioInputs} from './hashStudioInputs.ts'

describe('hashStudioInputs', () => {
  let root: string
  let before: string

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'iop-inputs-'))
    await mkdir(join(root, 'studio', 'node_modules'), {recursive: true})
    await mkdir(join(root, 'schemas', 'src'), {recursive: true})
    await writeFile(join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 9')
    await writeFile(join(root, 'studio', 'sanity.config.ts'), 'export {}')
    await writeFile(join(root, 'schemas', 'src', 'faq.ts'), 'export {}')
    before = await hashStudioInputs(root, {})
  })
  afterEach(() => rm(root, {recursive: true}))

  test.each([
    ['studio/sanity.config.ts', true],
    ['studio/.env', true],
    ['schemas/src/faq.ts', true],
    ['pnpm-lock.yaml', true],
    ['studio/sanity.config.test.ts', false],
    ['studio/node_modules/added.js', false],
  ])('a change of %s asks for a new build: %s', async (file, isNew) => {
    await writeFile(join(root, file), 'changed')
    expect((await hashStudioInputs(root, {})) !== before).toBe(isNew)
  })

  test.each([
    [{SANITY_STUDIO_PROJECT_ID: 'abc12345'}, true],
    [{HOME: '/somewhere'}, false],
  ])('the environment %o asks for a new build: %s', async (environment, isNew) => {
    expect((await hashStudioInputs(root, environment)) !== before).toBe(isNew)
  })
})
