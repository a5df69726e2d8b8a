import type {CustomValidator, SlugValue} from '@sanity/types'
import {toFindingErrors} from './toFindingErrors.ts'
import {urlPartRule} from './urlPartRule.ts'

/** Refuses a page without a web address, and one that cannot stand in an address. */
export const slugRule: CustomValidator<SlugValue | undefined> = (slug) =>
  slug
    ? urlPartRule(slug.current)
    : toFindingErrors('error', [
        {
          rule: 'slug',
          severity: 'error',
          path: [],
          message: 'This page has no address yet.',
          remedy: 'Press “Generate”.',
        },
      ])
