import {ifAfter} from '../Exemption.ts'
import {toPhrase} from '../toPhrase.ts'
import type {Term} from '../Term.ts'
import {few} from './grammar.ts'

const remedy = 'Cite the source that says it, or leave the claim out.'

const tens = 'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const figure = `(?:\\d+(?:\\.\\d+)? ?(?:%|percent)|(?:${tens})(?:-(?:${few}))? percent)`
const between = "(?: [\\w'-]+){0,4}?"

/** Whom a claim may be about. */
const people =
  '(?:adolescents|adults|alumni|americans|children|clients|families|graduates|kids|members|men|participants|patients|people|residents|students|teenagers|teens|veterans|women|them|us)(?!\\w)'

/** What a claim may say of them. */
const outcomes =
  '(?:abstinen(?:t|ce)|effective(?:ness)?|improve(?:s|d|ment)?|recover(?:s|ed|y)?|relaps(?:e|es|ed)|remission|retention|satisf(?:ied|action)|sober|sobriety|success(?:es|ful)?)(?!\\w)'

/** What a share may be of without a claim: a part of a bill, or of what somebody comes to. */
const shares =
  "(?:(?:the|your|all|its|each|any|this|these|that) )?(?:[\\w'-]+ )?(?:amount|bills?|charges?|costs?|days?|expenses|fees?|groups?|meetings?|prices?|premiums?|rates?|sessions?|visits?)(?!\\w)"

/** What a plan pays is in its papers. */
const paid =
  /\b(?:pays?|paid|covers?|covered|owes?|coinsurance|deductible|co-?pay(?:ment)?|discount|reimburs\w+|charges?)\b[^.;!?]*$/i

const share = (words: string): Term => toPhrase(words, remedy, 'warning', ifAfter(paid))

/** Claims that need a source: what research says, and figures about people and outcomes. */
export const evidenceTerms: readonly Term[] = [
  toPhrase(
    '(?:stud(?:y|ies)|research(?:ers)?|evidence|data|trials?|science|experts) (?:shows?|has shown|have shown|suggests?|finds?|found|proves?|confirms?|says?|agree)',
    remedy,
    'warning',
  ),
  toPhrase('(?:clinically|scientifically) (?:proven|tested|validated)', remedy, 'warning'),
  toPhrase(
    'proven (?:approach(?:es)?|methods?|outcomes|programs?|results|success|to (?:help|heal|reduce|stop|work)|track record|treatments?)',
    remedy,
    'warning',
  ),
  toPhrase(
    `(?:twice|(?:${few}|\\d+) times) (?:as (?:effective|likely|successful)|(?:less|more) (?:effective|likely|successful))`,
    remedy,
    'warning',
  ),
  toPhrase(
    "our (?:alumni|clients|graduates|participants|patients) (?:recover|relapse|stay|succeed)(?: [\\w'-]+){0,2} (?:less|longer|more|faster|better)",
    remedy,
    'warning',
  ),
  toPhrase('more effective than', remedy, 'warning'),
  share(`${figure}(?= of(?!\\w)(?! ${shares}))`),
  share(`${figure}${between} (?:${outcomes}|${people})`),
  share(`${outcomes}${between} ${figure}`),
  share(
    `(?:${few}|\\d+) (?:in|out of) (?:every )?(?:${few}|\\d+)(?: of)?(?: (?:all|our|the|these|those|[\\w'-]+)){0,2}? ${people}`,
  ),
  share(
    `(?:(?:more|less|over|nearly|almost|about) (?:than )?)?(?:half|(?:one|a)[- ](?:third|quarter|fifth)|two[- ]thirds|three[- ]quarters) of (?:(?:all|our|the|these|those|[\\w'-]+) ){0,2}?${people}`,
  ),
]
