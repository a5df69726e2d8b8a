import {toGap} from './toGap.ts'

/** Words that look like a refusal, and strengthen the claim: “we don’t just treat”, “no other clinic”, “nothing to lose”. */
const negation = [
  'no(?! (?:other|one else|doubt|matter|wonder)\\b)',
  'not(?! (?:just|only|merely|simply)\\b)',
  'never(?! (?:give|stop|quit|fail|fails|mind)\\b)',
  'nobody(?! else\\b)',
  'nothing(?! to lose\\b)',
  'without(?! (?:a doubt|any doubt|doubt|question|fail)\\b)',
  'none|neither|nor|cannot|rather than|instead of',
  "\\w+n[’'`]t(?! (?:just|only|merely|simply|stop|wait|hesitate|worry|give)\\b)",
].join('|')

/** “No program, however good, can …” */
const withAside =
  '\\b(?:no|nobody|none|neither)\\b[^.!?;:,]*,[^.!?;:,]*, (?:can|could|will|would|should|may)(?: \\w+){0,3}\\W*$'

/** What stands before a promise where it is refused: “there is no cure”, “nobody can guarantee”. */
export const refusal = new RegExp(`\\b(?:${negation})\\b${toGap(4)}|${withAside}`, 'i')
