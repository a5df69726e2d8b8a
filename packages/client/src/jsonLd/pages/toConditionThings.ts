import type {Condition} from '../../generated/types.ts'
import {toPageId} from '../ids.ts'
import {toCondition} from '../nodes/toCondition.ts'
import {toProgramMentions} from '../nodes/toProgramMentions.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** A condition that people have, and the programs that are for it. */
export function toConditionThings(page: Condition, scope: Scope): PageThings {
  const condition = {
    ...toCondition(page, scope),
    mainEntityOfPage: {'@id': toPageId(scope.url)},
  }
  return {
    parts: {
      mainEntity: {'@id': condition['@id']},
      mentions: toProgramMentions(page.programs, scope),
    },
    things: [condition],
  }
}
