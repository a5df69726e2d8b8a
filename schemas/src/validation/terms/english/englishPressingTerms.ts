import {ifAfter} from '../Exemption.ts'
import type {Term} from '../Term.ts'
import {toPhrase} from '../toPhrase.ts'
import {isAsked} from './isAsked.ts'
import {isRefused} from './isRefused.ts'

const calm = 'Say what can help, and that it is never too late to ask; leave out the threat.'
const kind = 'Say what happened or what may help, without saying whose fault it is.'

/** What somebody fears, or what others say and this text does not. */
const said = ifAfter(
  /\b(?:afraid|believes?|fears?|feels?|hears?|heard|if|ideas?|myths?|says?|stigma|tells?|thinks?|thought|told|whether|wonders?|worry|worries|wrong)\b[^.!?;:]*$/i,
)

const press = (words: string, remedy: string): Term =>
  toPhrase(words, remedy, 'warning', said, isRefused, isAsked)

const you = "you(?:'ll| will| are going to)"
const loss = '(?:die|end up|lose|never|regret)(?!\\w)'
const close = 'child|children|family|husband|kids?|life|lives|loved ones?|marriage|parents|wife'

/** Wordings that frighten people into treatment, or blame them for an illness. */
export const englishPressingTerms: readonly Term[] = [
  press(
    `(?:if you (?:do not|don't|never) (?:[\\w'-]+ ){1,5}?|without (?:[\\w'-]+ ){1,4}?|unless you (?:[\\w'-]+ ){1,5}?)${you} (?:surely )?${loss}`,
    calm,
  ),
  press(
    `(?:if you (?:do not|don't|never) (?:[\\w'-]+ ){0,4}?[\\w'-]+|without (?:[\\w'-]+ ){0,3}?[\\w'-]+|unless you (?:[\\w'-]+ ){0,4}?[\\w'-]+), ${you} (?:surely )?${loss}`,
    calm,
  ),
  press(
    `(?:${close}|addict|they|he|she|you) (?:will|is going to|are going to|'ll) die (?:if|unless|without)`,
    calm,
  ),
  press(
    "before (?:it is|it's) too late|(?:act|call|come) (?:now|today) or (?:die|lose|regret)",
    calm,
  ),
  press(
    '(?:could|may|might|will) be (?:your|their|his|her) last(?: (?:chance|day|one))?(?! (?:drink|appointment|session|visit|meeting))|your last chance|time is running out',
    calm,
  ),
  press(
    "(?:it is|it's|this is|that's|that is) (?:all )?(?:your|their|his|her)(?: own)? fault|(?:nobody|no one|only yourself) to blame|brought (?:this|it) on (?:yourself|themselves)",
    kind,
  ),
  press(
    '(?:addiction|alcoholism|anxiety|depression|drinking|relapse|substance use) is (?:(?:just|only|simply) )?(?:a (?:choice|lack of (?:character|will(?:power)?)|moral (?:failing|failure)|sign of weakness|weakness)|for (?:cowards|losers|the weak)|(?:your|their) (?:choice|fault))',
    kind,
  ),
  press(
    '(?:made by )?(?:cowardly|lazy|selfish|weak|weak-willed) (?:drinkers?|drinking|husbands?|mothers?|fathers?|parents?|people|persons?|users?|wife|wives)|only (?:cowards|losers|the weak|weak people)',
    kind,
  ),
  press(
    "(?:quit|stop) (?:being|acting like) (?:an? )?(?:burden|coward|lazy|selfish|victim|weak)|you(?:'re| are) (?:(?:being|just) )?(?:an? )?(?:burden|coward|lazy|pathetic|selfish|weak)(?! in)",
    kind,
  ),
  press(
    `you(?:'re| are) (?:destroying|killing|ruining|wrecking) (?:the|your) (?:${close})(?:'s)?|are killing (?:them|their (?:${close}))|you owe it to (?:the|your) (?:${close})`,
    kind,
  ),
]
