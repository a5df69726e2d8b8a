import {describe, expect, test} from 'vitest'
import {readContentSettings} from './readContentSettings.ts'
import {readSiteUrl} from './readSiteUrl.ts'
import {SettingsError} from './SettingsError.ts'
import {toProblem} from './toProblem.ts'

describe('where the content is read', () => {
  test('from the lake of this machine, unless told otherwise', () => {
    expect(readContentSettings({})).toEqual({
      projectId: 'local',
      dataset: 'production',
      apiHost: 'http://localhost:4747',
    })
    expect(readContentSettings({CONTENT_API_HOST: 'http://localhost:5000'}).apiHost).toBe(
      'http://localhost:5000',
    )
  })

  test('from the hosted lake, where a project is named', () => {
    expect(readContentSettings({SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'staging'})).toEqual({
      projectId: 'abc123',
      dataset: 'staging',
      apiHost: undefined,
    })
  })
})

describe('where the site stands', () => {
  test.each([
    [undefined, 'http://localhost:4321'],
    ['', 'http://localhost:4321'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
  ])('SITE_URL=%s is %s', (SITE_URL, origin) => {
    expect(readSiteUrl({SITE_URL})).toBe(origin)
  })

  test.each(['example.org', 'ftp://example.org', 'https://example.org/path'])(
    'SITE_URL=%s is refused, with what to write instead',
    (SITE_URL) => {
      expect(() => readSiteUrl({SITE_URL})).toThrow(
        `SITE_URL is "${SITE_URL}". Set it to an origin such as https://example.org.`,
      )
    },
  )
})

describe('a problem, as its reader needs it', () => {
  const mistake = new SettingsError('Set it.')

  test('is its message alone, also where a tool has wrapped it', () => {
    expect(toProblem(mistake)).toBe('Set it.')
    expect(toProblem(new Error('Unable to load', {cause: mistake}))).toBe('Set it.')
  })

  test('is the whole stack where the mistake is ours', () => {
    expect(toProblem(new TypeError('x is not a function'))).toContain('settings.test.ts')
    expect(toProblem('no error at all')).toBe('no error at all')
  })
})
