import {ifAfter} from '../Exemption.ts'
import {preferPhrase} from '../preferPhrase.ts'
import type {Term} from '../Term.ts'
import {isAsked} from './isAsked.ts'
import {isRefused} from './isRefused.ts'

const substances =
  'substance|drug|alcohol|opioid|opiate|heroin|cocaine|crack|meth|methamphetamine|marijuana|cannabis|prescription drug|painkiller|IV drug|injection drug'

/** What can be clean beside a person: “stay clean clothes” is no sentence, “get clean water” is one. */
const things =
  'air|bandages?|bedding|clothes|clothing|data|linens?|needles?|sheets?|socks|syringes?|towels?|water'

/** “You do not have to hit rock bottom”, “before anybody hits rock bottom” */
const needless =
  /(?:(?:\b(?:not|no|never)|n['’]t)(?: (?:have|need|one has|reason|wait|waiting|until(?: you(?:['’]ve)?)?|to|for|you|anybody|anyone|somebody))*|\b(?:before|without|instead of|rather than|better than)(?: (?:you|they|people|anyone|anybody|somebody|having|waiting|to|for))*|\b(?:myth|idea|saying|belief) that [\w' ]{0,40}(?:must|has to|have to|needs? to)) $/i

/** Words about substance use that carry blame, with the preferred ones: after NIDA, Words Matter. */
export const substanceUseTerms: readonly Term[] = [
  preferPhrase('(?:former|ex|reformed|recovering)[- ]addicts?', '“person in recovery”'),
  preferPhrase('addicts?', '“person with a substance use disorder”'),
  preferPhrase(
    `(?:${substances})[- ]users?`,
    '“person who uses drugs” or “person with a substance use disorder”',
  ),
  preferPhrase(`(?:${substances}) abusers?`, '“person with a substance use disorder”'),
  preferPhrase(
    'junkies?|dope ?fiends?|druggies?|stoners?|potheads?|pill[- ]poppers?|crack ?heads?|meth ?heads?|tweakers?',
    '“person who uses drugs”',
  ),
  preferPhrase(
    '(?:former|ex|recovering|sober|dry)[- ]alcoholics?',
    '“person in recovery from alcohol use disorder”',
  ),
  // The fellowship’s own name stays as it is, and what is said of drinks and illnesses.
  preferPhrase(
    'alcoholics?(?! (?:anonymous|(?:acute |fatty )?(?:beer|beverage|cardiomyopathy|cirrhosis|drink|hepatitis|ketoacidosis|liver|neuropathy|pancreatitis|wine)))',
    '“person with an alcohol use disorder”',
  ),
  preferPhrase(
    '(?:an?|old|that|the|town) drunk(?! driv)|drunks|drunkards?|boozers?|winos?',
    '“person who misuses alcohol”',
    'warning',
  ),
  preferPhrase(`(?:${substances}) abuse`, '“substance use” or “substance use disorder”'),
  preferPhrase(
    `abus(?:e|es|ed|ing) (?:(?:any|their|other|illegal|illicit|hard|street) )?(?:${substances})s?`,
    '“use drugs”, or name the substance use disorder',
  ),
  preferPhrase(
    'drug[- ]seek(?:ing|ers?)',
    'what the person asked for, and what they need',
    'warning',
  ),
  preferPhrase('(?:drug|heroin|cocaine|opioid|pill) habits?', '“substance use disorder”'),
  preferPhrase(
    'addict(?:ed)? bab(?:y|ies)|(?:crack|drug) bab(?:y|ies)|born addicted',
    '“baby with signs of withdrawal from prenatal exposure”',
  ),
  preferPhrase(
    `(?:get|gets|getting|got|stay|stays|staying|stayed) clean(?! (?:${things}|and (?:dry|tidy|safe))\\b|-\\p{L})`,
    '“in recovery” or “not using drugs”',
  ),
  preferPhrase(
    "clean (?:for|since) (?:(?!the\\b|your\\b|each\\b|every\\b|next\\b)[\\w'-]+ ){0,3}?(?:days?|weeks?|months?|years?|decades?|long|\\d{4})|clean time",
    '“in recovery” or “has not used drugs” for that time',
  ),
  preferPhrase('clean and sober', '“in recovery”'),
  preferPhrase(
    '(?:clean|dirty) (?:urine|drug|test|screen|sample)s?(?: tests?| screens?)?',
    '“negative test” or “positive test”',
  ),
  preferPhrase(
    '(?:blood|(?:drug|urine) (?:sample|screen|test)s?|urine) (?:must be|has to be|is|are|was|were|comes? back|came back) (?:clean|dirty)',
    '“negative test” or “positive test”',
  ),
  preferPhrase(
    '(?:is|are|was|were|still|stay|stays) in denial',
    'what the person sees differently, without a judgment',
    'warning',
  ),
  preferPhrase('dirty needles?', '“used needle”'),
  preferPhrase(
    '(?:opioid|opiate) (?:substitution|replacement)(?: therapy| treatment)?',
    '“medication for opioid use disorder”',
  ),
  preferPhrase(
    'medication[- ]assisted (?:treatment|therapy)',
    '“medication for opioid use disorder” or “medication treatment”',
    'warning',
  ),
  preferPhrase(
    'fallen? off the wagon|fell off the wagon|on the wagon',
    '“returned to use” or “in recovery”',
  ),
  preferPhrase(
    'hit(?:s|ting)? rock bottom',
    'what happened in plain words, without a judgment',
    'warning',
    isRefused,
    isAsked,
    ifAfter(needless),
  ),
]
