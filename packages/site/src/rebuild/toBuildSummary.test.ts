import {expect, test} from 'vitest'
import {toBuildSummary} from './toBuildSummary.ts'

const page = (reviewDue: string | null, to: string | null = null) => ({
  to,
  reviewDue,
  reads: [],
  file: null,
})

test('a build says what it made, and after which day it must be made again', () => {
  const record = {
    '/': page(null),
    '/faqs/': page('2026-12-01'),
    '/faqs/a/': page('2026-12-01'),
    '/faqs/b/': page('2027-12-01'),
    '/old/': page(null, '/faqs/'),
    '/sitemap.xml': page(null),
  }
  expect(toBuildSummary(record, 6.04, '/site')).toBe(
    'Built 4 pages and 1 redirect in 6.0 seconds. The site is in /site.\n' +
      'Build it again after 2026-12-01: a review on 2 pages is overdue then.',
  )
})

test('without reviews a build holds until something is published', () => {
  expect(toBuildSummary({'/': page(null)}, 1, '/site')).toBe(
    'Built 1 page in 1.0 seconds. The site is in /site.',
  )
})
