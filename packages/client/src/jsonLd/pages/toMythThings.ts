import type {Myth} from '../../generated/types.ts'
import {toPageId} from '../ids.ts'
import {toMythContent} from '../nodes/toMythContent.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** What is true about a misconception. */
export function toMythThings(page: Myth, scope: Scope): PageThings {
  const content = {
    ...toMythContent(page, scope),
    mainEntityOfPage: {'@id': toPageId(scope.url)},
  }
  return {parts: {mainEntity: {'@id': content['@id']}}, things: [content]}
}
