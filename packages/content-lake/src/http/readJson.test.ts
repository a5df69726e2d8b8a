import {expect, it} from 'vitest'
import {InvalidBodyError} from './InvalidBodyError.ts'
import {readJson} from './readJson.ts'

const read = (body: string) => readJson(new Request('http://localhost', {method: 'POST', body}))
const nest = (depth: number) => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`

it('refuses a body that nests deeper than anything that reads it could follow', async () => {
  await expect(read(nest(300))).resolves.toBeDefined()
  for (const depth of [302, 200_000]) {
    await expect(read(nest(depth))).rejects.toThrow(InvalidBodyError)
  }
})
