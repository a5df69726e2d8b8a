import {describe, expect, test} from 'vitest'
import {CommandError} from './CommandError.ts'
import {readSettings} from './readSettings.ts'

describe('readSettings', () => {
  test('an empty environment gives the embedded lake on its usual ports', () => {
    expect(readSettings({}, '/srv/iop')).toEqual({
      lakePort: 4747,
      studioPort: 3333,
      sitePort: 4321,
      dataDir: '/srv/iop/.lake',
      corsOrigins: [],
      hosted: null,
    })
  })

  test('a project id alone means the hosted Content Lake', () => {
    expect(readSettings({SANITY_STUDIO_PROJECT_ID: 'abc12345'}, '/srv').hosted).toEqual({
      projectId: 'abc12345',
      dataset: 'production',
    })
  })

  test('origins may be separated by commas or blanks', () => {
    const origins = 'http://localhost:5173, https://example.org/'
    expect(readSettings({LAKE_CORS_ORIGINS: origins}, '/srv').corsOrigins).toEqual([
      'http://localhost:5173',
      'https://example.org',
    ])
  })

  test.each([
    ['LAKE_PORT', '0', 'LAKE_PORT is "0"'],
    ['LAKE_PORT', '70000', 'from 1 to 65535'],
    ['STUDIO_PORT', 'http', 'STUDIO_PORT is "http"'],
    ['STUDIO_PORT', '4747', 'three different ports'],
    ['LAKE_CORS_ORIGINS', 'localhost:5173', 'Give origins such as http://localhost:5173'],
    ['LAKE_CORS_ORIGINS', 'http://localhost/path', 'Give origins'],
    ['SANITY_STUDIO_PROJECT_ID', 'ABC 1', 'A project id has'],
  ])('%s=%s is refused with the remedy', (name, value, message) => {
    const read = () => readSettings({[name]: value}, '/srv')
    expect(read).toThrow(CommandError)
    expect(read).toThrow(message)
  })
})
