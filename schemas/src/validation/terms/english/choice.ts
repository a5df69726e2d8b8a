import {toGap} from './toGap.ts'

/** What stands before a claim where it is a question of choice: “which one is best for you”. */
export const choice = new RegExp(
  `\\b(?:what|which|whether|who|how|where|when|decide|find|choose)(?:[’']s)?\\b${toGap(5)}`,
  'i',
)
