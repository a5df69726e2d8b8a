import {either} from '../either.ts'
import type {Exemption} from '../Exemption.ts'
import {adverbs, article, dealing, dealt, possessed, said, saying} from './grammar.ts'

const not =
  "(?:not(?: about| the same(?: thing)? as)?|never(?! (?:has|have|had|before|was|were|is|are|did)\\b)|\\w+n't|cannot|rarely|seldom|hardly|nor|neither|without)"

const modal = '(?:can|could|will|would|may|might|should|must|does|do|did|is|are|has|have)'

/** Nobody: up to four words after “no”, and what is said between two commas, as in “no program, however good,”. */
const nobody =
  "(?:nobody|no one|none|neither(?: [\\w'-]+){1,3} nor(?: [\\w'-]+){1,3}|nothing|neither|no(?! (?:one else|other|better|faster|more|less|matter|wonder|doubt|need|reason|way|question|secret|accident|coincidence|surprise|mistake|limit|delay|wait|waiting|hassle|strings|fuss)\\b)(?: (?!(?:we|you|i|it|that|and|so|because|but)\\b)[\\w'-]+){1,4})(?! (?:else|other|better)\\b)(?: (?:here|at any clinic|on (?:our|the) (?:staff|team)))?(?: of (?:us|them|these|those|our \\w+|the \\w+))?(?: (?:or|and|with|in|for) [\\w'-]+){0,2}(?:,[^.!?;:,]*,)*(?:,[^.!?;:]*,)?"

/** The claim itself is refused: “no cure”, “not guaranteed”, “cannot always cure”. */
const direct = new RegExp(
  `\\b(?:no|${not}|no such thing as|far from|nothing like|rather than|instead of|(?:stop|stopped|less) short of) ${adverbs}${article}$|\\bno (?:[\\w'-]+ ){1,3}or ${article}$`,
  'i',
)

/** What is said or done is refused: “we do not promise a cure”, “cannot say that treatment will …”. */
const throughVerb = either(
  new RegExp(`\\b${not} (?:\\w+ to )?${adverbs}(?:${saying})${said}`),
  new RegExp(`\\b${not} (?:\\w+ to )?${adverbs}(?:${dealing})${dealt}`),
)

/** Somebody is said not to exist who could: “nobody can guarantee”, “no program, however good, can promise”. */
const throughSubject = either(
  new RegExp(
    `\\b${nobody} ${adverbs}(?:${modal} )${adverbs}(?:(?:${saying})${said}|(?:${dealing})${dealt}|${article}$)`,
  ),
  new RegExp(`\\b${nobody} ${adverbs}(?:(?:${saying})${said}|(?:${dealing})${dealt})`),
)

/** “No treatment cures”: a verb has to follow, as in no “no delay guaranteed”. */
const subjectAlone = new RegExp(`\\b${nobody} ${adverbs}$`, 'i')
const isFiniteVerb = (words: string) =>
  /^(?:always )?[a-z]+s\b|^(?:will|cure|guarantee)\b/i.test(words)

/** What makes a refusal a boast: “… like we do”, “… but us”, “… unless you call”. */
const boast =
  /\b(?:like|as|than|but|except|besides|beyond|outside|without|unless|until|apart from|other than|the way)(?: (?:for|of|with|in|at|through|by))? (?:we|us|our|ours|this|here|you (?:call|come|choose|join|try|visit)|with us)\b(?! (?:can|will|may|might|could|do) (?:help|support|stand|walk|work|treat|listen|try|be|offer|give|show|talk|answer))|\b(?:better|faster|sooner|elsewhere|anywhere else|except ours)\W*$/i

/** “You won’t believe …”, “you’ve never seen …” */
const idiom =
  /\b(?:won't|will not|wouldn't|would not|can't|cannot|never) (?:have )?(?:believe|imagine|seen|see|say enough|think twice)\b/i

/** “Nobody leaves without a cure.” */
const doubled =
  /\b(?:not|never|nobody|no one|none|no [\w'-]+|\w+n't)\b[^.!?;:,]* without\b[^.!?;:,]*$/i

/** “Isn’t a cure what you want?” */
const rhetorical = /^\W*(?:and |but |so )?\w+n't\b/i

/** Whether a claim is refused, and so not made: “there is no cure”, “nobody can guarantee”, but not “do not miss our cure”. */
export const isRefused: Exemption = ({before, words, after}) => {
  if (possessed.test(before) || boast.test(after) || idiom.test(before)) return false
  if (doubled.test(before) || (rhetorical.test(before) && /\?\W*$/.test(after))) return false
  return (
    direct.test(before) ||
    throughVerb.test(before) ||
    throughSubject.test(before) ||
    (subjectAlone.test(before) && isFiniteVerb(words))
  )
}
