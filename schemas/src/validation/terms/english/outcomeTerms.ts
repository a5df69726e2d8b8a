import {ifAfter} from '../Exemption.ts'
import {toPhrase} from '../toPhrase.ts'
import type {Term} from '../Term.ts'
import {isOtherIllness} from './isOtherIllness.ts'
import {forever, illnesses, toPromise} from './toPromise.ts'

/** A law may guarantee something; a clinic may not. */
const byLaw =
  /\b(?:laws?|acts?|constitution|statutes?|regulations?|HIPAA|Medicare|Medicaid|Medi-Cal)(?: (?:also|may|can|does|do|must|will))?\W*$/i

/** What “complete recovery” is said about, where nobody is promised it. */
const described =
  '(?! (?:looks?|means?|takes?|differs?|varies|(?:may|might|can) (?:look|mean|take|differ)|is (?:not|never|different|rare))\\b)'

/** What a clinic can keep by itself, so that it is no outcome of treatment. */
const kept =
  'appointments?|beds?|confidentiality|fees?|places?|prices?|privacy|rates?|rights?|rooms?|seats?|slots?|spots?'

/** Wordings that promise an outcome, which no honest page about health can. */
export const outcomeTerms: readonly Term[] = [
  toPromise(
    `guarantee(?:s|d|ing)?(?! issue(?!\\w)| (?:you )?(?:(?:your|the|a|their) )?(?:own )?(?:${kept})(?!\\w)| (?:by|under) (?:\\w+ ){0,2}(?:law|act|constitution)(?!\\w))`,
    'Say what may happen and what it depends on; nobody can guarantee recovery.',
    ifAfter(byLaw),
    ifAfter(
      new RegExp(
        `\\b(?:${kept})(?: (?:in|at|on) (?:the|this|your|our|each) (?:[\\w'-]+ ){0,2}?(?:calendar|class|group|house|list|program|room|session|unit))? (?:is|are|will be|stays?) $`,
        'i',
      ),
    ),
  ),
  toPromise(
    'cur(?:e|es|ed|ing|able)',
    'Write “treat”, “help with” or “recover”; say what treatment can do.',
    isOtherIllness,
  ),
  toPromise(
    '100 ?(?:%|percent)[- ](?:success(?:ful)?|effective|safe|certain|recovery|proven|confidential)',
    'Give the figure that a source supports, and cite it.',
  ),
  toPromise(
    'miracles?|miraculous|magic bullet|quick fix|instant(?:ly)? (?:relief|recover\\w*|results?)|overnight (?:success|recovery)',
    'Say how long it usually takes and what it asks of people.',
  ),
  toPromise(
    `(?:permanent|lifelong|complete|total) (?:recovery|sobriety|relief)${described}|risk[- ]free|never relapse`,
    'Say that recovery takes time and that setbacks happen.',
    ifAfter(/\b(?:want|toward|towards|goal)\b(?:\W+[\w'-]+){0,3}\W*$/i),
  ),
  toPhrase(
    'no risks?(?![ -]free)(?! (?:assessment|factors?|scores?|in (?:asking|calling|talking))(?!\\w))',
    'Say which risks there are, or whom to ask about them.',
    'error',
    ifAfter(/\b(?:if|whether|mean(?:s|ing)?|believe|think)(?: that)?(?: there(?: is|'s))?\W*$/i),
  ),
  toPromise(
    `(?:ends?|ending|beats?|beating|breaks?|breaking|conquers?|kicks?|kicking|overcomes?|quit|quits|stops?|stopping|freedom (?:from|of)|free (?:from|of)|break free (?:from|of))(?: [\\w'-]+){0,3}? (?:${illnesses})(?: [\\w'-]+){0,2}? (?:${forever})`,
    'Say that recovery takes time and that setbacks happen.',
  ),
  toPromise(
    `say good-?bye to (?:[\\w'-]+ ){0,2}?(?:${illnesses})(?: (?:${forever}))?`,
    'Say what may get better, and what it depends on.',
  ),
  toPromise(
    `(?:sober|clean|free|healed|recovered|well) (?:${forever})`,
    'Say that recovery takes time and that setbacks happen.',
  ),
  toPromise(
    "we(?: will|'ll| can|'re going to| are going to) (?:get|keep|make) you (?:better|clean|healthy|recovered|sober|well)",
    'Write “can help you to”, and say what it depends on.',
  ),
  toPromise(
    "always works|works for (?:everyone|everybody)|(?:will|(?<=\\w)'ll) (?:fix|heal|save) you",
    'Write “may” or “can help”, and say what it depends on.',
  ),
  toPromise(
    "you(?: will|'ll|'re going to| are going to| are sure to| are certain to) (?:(?:always|soon|definitely|certainly|surely|fully|completely) )*(?:recover|heal|stay sober|get (?:better|sober|well)|succeed|feel (?:better(?! (?:able|about|informed|prepared))|great|like yourself again)|be (?:free|happy|healed|recovered|sober|well)(?! to(?!\\w))|beat (?:[\\w'-]+ )?(?:addiction|depression|anxiety))",
    'Write “may” or “can help”, and say what it depends on.',
    ifAfter(/\b(?:if|when|whether|until|unless|how|where|think|hope|wonder|believe)(?: that)? $/i),
  ),
  toPromise(
    "you (?:will (?:never|not)|won't)(?: ever)? (?:drink|use(?: drugs)?|relapse|crave|want (?:a drink|to drink|drugs))(?: again)?|you'll (?:never|not)(?: ever)? (?:drink|use(?: drugs)?|relapse|crave)(?: again)?|(?:have|had|has|having) (?:your|their|his|her|a) last (?:drink|relapse)|never (?:drink|use|relapse|crave)(?: (?:alcohol|drugs))? again",
    'Say that recovery takes time and that setbacks happen.',
    ifAfter(/\b(?:if|whether|until|unless|think|hope|wonder|believe|promis\w+|mean)(?: that)? $/i),
  ),
]
