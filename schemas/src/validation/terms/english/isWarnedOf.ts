import type {Exemption} from '../Exemption.ts'
import {lure} from './isAsked.ts'
import {adjectives, article, possessed} from './grammar.ts'

const others =
  '(?:ads?|advertisements?|anybody|anyone|anything|businesses|centers?|claims|clinics?|companies|company|counselors?|doctors?|facilit(?:y|ies)|people|persons?|pills?|places?|products?|programs?|providers?|rehabs?|salespeople|services?|sites?|somebody|someone|supplements?|teams?|therapists?|those|treatments?|web ?sites?)'

const promising =
  '(?:(?:promis|guarante|claim|offer|sell|advertis|boast|brag|swear|say|tell)(?:es|e|s|ed|ing|ees|ee|eed|eeing)?(?: of| about)?)'

/** “programs that promise”, “anyone who guarantees you”, “ads for”. */
const byOthers = new RegExp(
  `\\b${others}(?: (?!(?:we|our|us|and|but)\\b)[\\w'-]+){0,3}? (?:(?:that|who|which) (?:(?!(?:we|our|us)\\b)[\\w'-]+ ){0,2}?)?${promising}? ?(?:(?!(?:we|our|us|with|and|but)\\b)[\\w'-]+ ){0,4}?${article}$|\\b(?:promises|claims|ads|offers|talk|stories|guarantees) (?:of|about|for|that|to)(?: (?!(?:we|our|us)\\b)[\\w'-]+){0,4}? ${article}$`,
  'i',
)

/** A warning just before what is claimed: “beware of miracle cures”. */
const directly = new RegExp(
  `\\b(?:beware(?: of)?|avoid|watch out for|stay away from|steer clear of|(?:careful|wary|cautious|sceptical|skeptical|suspicious) (?:with|of|about)) (?:so-called )?${article}(?:${adjectives} )*$`,
  'i',
)

/** What says that somebody else is not to be trusted. */
const warning =
  /\b(?:beware|warn(?:s|ed|ing)?|avoid|careful|wary|cautious|s[ck]eptical|suspicious|suspect|watch out|warning signs?|red flags?|dishonest|(?:not|n't|never) (?:\w+ )?(?:believe|trust|honest|true|fair|safe|tell|telling|keep|right|ethical|legal|real|realistic|based|know|possible)|cannot (?:keep|know|prove|show)|can't (?:keep|know|prove|show)|stay away|steer clear|think twice|walk away|run from|scams?|fraud\w*|mislead\w*|illegal|unethical|too good to be true|ly?ing|lies|false|harmful|no honest|ask (?:for|what|why|how)|question)\b/i

/** “Some ads promise a cure. That is not true.” */
const denial =
  /^(?:(?:but|yet|sadly|however),? )?(?:(?:that|this|it|these|those|they|such (?:claims?|promises?|words|ads)) (?:is|are|can)(?: not|n't)\b|(?:(?:don't|do not|never) (?:believe|trust|fall for)|there is no such|nobody can|no one can|ask (?:for|how|what|why|them))\b|be (?:careful|wary)\b|(?:that|this|it|these|they)(?:'s| is| are) (?:a (?:lie|myth|scam)|false|wrong|misleading|too good)\b)/i

/** “Anyone who promises a cure …” speaks of no one in particular. */
const anyone = new RegExp(
  `\\b(?:anyone|anybody|any (?:[\\w'-]+ )?${others}) (?:that|who|which) (?:[\\w'-]+ )?${promising} (?:(?:you|people|them|that|an?|you will be|to) )*(?:${adjectives} )*$`,
  'i',
)

/** “Should I trust a program that guarantees results?” */
const doubting = new RegExp(
  `^\\W*(?:(?:what|should|can|could|is|are|do|does|how|why)\\b)(?! you\\b)(?!.*\\b${lure}\\b.*…).*\\?\\W*$`,
  'i',
)

/** “A guarantee of recovery is a warning sign.” */
const named =
  /^[^.!?;:]* (?:is|are) (?:always |often |usually )?(?:an? )?(?:red flags?|warning signs?)\b/i

/** Somebody who points at themselves. */
const self = /\b(?:we|we're|we've|our|us|i|i'm|my|join|choose|come to)\b/i

/** Whether readers are warned of others who make a claim: “Be careful with programs that promise a cure.” */
export const isWarnedOf: Exemption = ({before, words, after, next}) => {
  if (possessed.test(before)) return false
  const clause = before.slice(before.search(/[^;:—–]*$/))
  if (doubting.test(`${clause} … ${after}`) && byOthers.test(clause)) return true
  if (self.test(clause)) return false
  if (named.test(after)) return true
  if (directly.test(clause)) return true
  if (anyone.test(`${clause}`) || anyone.test(`${clause}${words} `)) return true
  return byOthers.test(clause) && (warning.test(`${before} … ${after}`) || denial.test(next))
}
