import {ifAfter} from '../Exemption.ts'
import {toPhrase} from '../toPhrase.ts'
import type {Term} from '../Term.ts'
import {few} from './grammar.ts'
import {isAsked} from './isAsked.ts'
import {isRefused} from './isRefused.ts'
import {forever, illnesses, toPromise} from './toPromise.ts'

const may = 'Write “may” or “can help”, and say what it depends on.'
const slow = 'Say how long it usually takes and what it asks of people.'
const risks = 'Say which risks there are, or whom to ask about them.'

/** A condition that no page can promise to take away. */
const condition =
  'addictions?|alcoholism|anxiety|cravings|depression|drinking|panic|ptsd|trauma|urges'

/** “in three weeks”, “overnight” */
const soon = `(?:overnight|in (?:(?:just|only|under|less than) )?(?:an?|${few}|\\d+) (?:short )?(?:minutes?|hours?|days?|weeks?|weekends?|months?|sessions?|steps?))`

const feared = ifAfter(/\b(?:if|when|whether|until|unless|hope|wonder|believe|think)(?: that)? $/i)

const someDoNot = ifAfter(/\bnot (?:all|every)\w*\b[^.!?;:]*$/i)

/** Wordings that leave no doubt where there always is some: about outcomes, speed, safety, cost and secrecy. */
export const certaintyTerms: readonly Term[] = [
  toPromise(
    "we(?: can)? (?:promise|assure|swear)(?: to)?(?: you)?(?: that)? (?:you(?:'ll| will) (?:(?:always|never|soon|\\w+ly) )*(?:be (?:better|clean|cured|free|happy|healed|sober|well)|feel|get (?:better|sober|well)|heal|improve|recover|stay|succeed|walk)|recovery|success|sobriety|results)",
    may,
  ),
  toPromise(
    '(?:healing|recovery|sobriety|success) is (?:assured|certain|inevitable|a certainty)',
    may,
  ),
  toPromise(
    `your (?:[\\w'-]+ )?(?:${condition}|fears?|pain|worries)(?: will|'ll) (?:disappear|vanish|melt away|be (?:gone|over)|go away)`,
    may,
    feared,
  ),
  toPromise(
    "(?:everyone|everybody|every (?:client|patient|graduate))(?: who (?:comes|enters|finishes|completes|joins|graduates|starts)(?: [\\w'-]+){0,4}?)? (?:stays sober|recovers|gets (?:better|sober|well)|heals|succeeds)(?! (?:at|differently|in|on|when)(?!\\w))",
    may,
  ),
  toPromise(
    'works every time|never fails(?! (?:because|just|only|to)(?!\\w))|fool-?proof|fail[- ]?safe|sure[- ]?fire',
    may,
  ),
  toPhrase('failure is not an option', may, 'error'),
  toPromise(
    `(?:(?:revers|eras|eliminat|banish|wip|crush)(?:e|es|ing)?) (?:out )?(?:(?:your|all|the) )?(?:${condition})`,
    may,
  ),
  toPromise(
    `we(?: can| will|'ll)? (?:fix|heal|save) (?:any(?:body|one)|every(?:body|one)|people|you|(?:your )?(?:brain|family|life|marriage|mind|${condition}))(?!\\w)`,
    may,
  ),
  toPromise(
    `(?:be free of|beat|break|conquer|end|erase|fix|heal|kick|overcome|quit|stop)s? (?:[\\w'-]+ ){0,3}?(?:brain|habit|marriage|mind|mood|${condition})(?: [\\w'-]+){0,4}? ${soon}`,
    slow,
  ),
  toPromise(`(?:be|become|get|stay) (?:clean|sober) ${soon}`, slow, feared, someDoNot),
  toPromise(`leav(?:e|es|ing) (?:[\\w'-]+ )?(?:${condition}) behind (?:${forever})`, slow),
  toPromise(
    'works?, period(?! of)|never (?:had|have had|seen) (?:an?|any|one) (?:client|graduate|patient|resident) (?:who )?(?:fail|relaps)(?:e|ed|ing|s)?|(?:healing|recovery|sobriety) starts the (?:day|minute|moment) you (?:call|come|join)',
    may,
  ),
  toPromise(`(?:a|the) new (?:life|man|person|woman|you) ${soon}`, slow),
  toPromise(`(?:${illnesses}) (?:ends?|stops?) (?:here|today|${forever})`, slow),
  toPromise('permanent(?:ly)? (?:freedom|free|results|sober|cured)', slow),
  toPromise(
    '(?:absolutely|completely|entirely|perfectly|totally) (?:harmless|painless|safe(?! (?:place|space)))|painless (?:detox|recovery|withdrawal)|(?:detox(?:ification)?|withdrawal) (?:is|will be) (?:easy|pain-?free|painless)|(?:no|zero) side effects(?: (?:at all|whatsoever)|(?=$|[.!]))|without (?:any )?side effects(?=$|[.!])',
    risks,
  ),
  toPromise(
    '(?:insurance|insurers?|(?:your|every|any) plan)(?: will)? always (?:covers?|pays?)|(?:completely|entirely|fully|totally) covered by (?:(?:your|any|every) )?(?:insurance|plan)',
    'Say that plans differ, and how to find out what one pays.',
  ),
  toPhrase(
    '(?:absolutely|completely|entirely|totally) confidential|no[- ]?(?:one|body) will (?:ever )?(?:find out|know)',
    'Say what the law keeps private, and where it makes exceptions.',
    'warning',
    feared,
    isRefused,
    isAsked,
  ),
]
