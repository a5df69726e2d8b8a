import type {Exemption} from '../Exemption.ts'
import {either} from '../either.ts'
import {adverbs, article, askable, possessed} from './grammar.ts'

/** What somebody is lured with who asks nothing: “Do you want …”, “Are you ready for …”. */
export const lure =
  '(?:afford|deserve|dream\\w*|for|get|heard|hop\\w+|hear|imagine|join|know|known|like|look\\w*|miss|need|needs|out|ready|search\\w*|skip|start|tired|time|to|try|wait\\w*|want|wants|why|wish|wonder\\w*)'

/** Somebody alone, or up to five words that name a thing. */
const subject = `(?:(?:i|you|it|he|she|they|this|that|anyone|anybody|somebody|someone|people|there)|(?!(?:i|you|we|it|this|that)\\b)(?!${lure}\\b)[\\w'-]+(?: (?!${lure}\\b)[\\w'-]+){0,5}?)`

const whom = '(?:(?:you|us|me|him|her|them|people|anyone|anybody|everyone|somebody|someone) )?'

const verb = `(?:${askable} ${whom}(?:to |that )?(?:be )?)?`

const asking = new RegExp(
  `^\\W*(?:(?:and|but|so|or) )?(?:(?:what(?! if\\b)|which|who|when|where|how(?! about\\b))(?: [\\w'-]+){0,3} )?(?:can|could|does|do|did|will|would|is|are|was|has|have|may|should) (?:${subject} )?${adverbs}${verb}${article}$|^\\W*is it (?:true|possible|likely|realistic)(?: that| to)?(?: (?!${lure}\\b)[\\w'-]+){0,6}? ${article}$`,
  'i',
)

/** “What cures anxiety?”, “Who can guarantee it?” */
const whoAsks = new RegExp(
  `^\\W*(?:what|who|which(?: [\\w'-]+){1,2})(?: (?:can|could|will|would|may))? ${adverbs}(?:${askable} ${whom})?${article}$`,
  'i',
)

/** “Ask whether it can be cured.” */
const indirect = new RegExp(
  `\\b(?:ask\\w*|wonder\\w*|know|unclear|unsure|uncertain|unknown|question|find out|tell|see)(?: [\\w'-]+){0,3}? (?:if|whether) (?:(?!you (?:want|need|qualify|are (?:ready|looking)))(?!with\\b)[\\w'-]+ ){0,7}?${article}$`,
  'i',
)

/** “Whether it can be cured is not known.” */
const open = new RegExp(`^\\W*whether (?:[\\w'-]+ ){1,6}?${article}$`, 'i')
const unanswered = /\b(?:not|nobody|no one|unclear|unknown|depends)\b/i

/** “Is a cure what you want?” */
const answered =
  /\b(?:what you (?:want|need|deserve)|you(?:'ve| have)? (?:always )?(?:wanted|waited|needed|dreamed|hoped)|you (?:need|want|deserve))\b/i

const the = new RegExp(`\\bthe ${article}$`, 'i')

const asked = either(asking, whoAsks)

/** Whether a reader asks about a claim, and nobody makes it: “Is there a cure?”, but not “Are you ready for our cure?”. */
export const isAsked: Exemption = ({before, after}) => {
  if (possessed.test(before) || the.test(before) || answered.test(after)) return false
  if (/\?\W*$/.test(after) && asked.test(before)) return true
  return indirect.test(before) || (open.test(before) && unanswered.test(after))
}
