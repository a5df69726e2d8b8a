import type {Term} from './Term.ts'

/** Words that turn a promise into its refusal: “there is no cure”, “nobody can guarantee”. */
const refusal =
  /\b(?:no|not|never|nobody|nothing|none|neither|nor|cannot|without|\w+n[’']t)\b(?:\W+[\w’'-]+){0,4}\W*$/i

/** Words that turn a claim into a question of choice: “which one is best for you”. */
const choice =
  /\b(?:what|which|whether|who|how|where|when|decide|find|choose)(?:[’']s)?\b(?:\W+[\w’'-]+){0,5}\W*$/i

const either = (...parts: readonly RegExp[]) =>
  new RegExp(parts.map(({source}) => source).join('|'), 'i')

const offers =
  'in|for|program|programs|treatment|treatments|care|center|centre|clinic|rehab|therapy|therapists?|doctors?|staff|team|results?|outcomes?|facility|facilities|provider|providers|IOP|available|possible|money'

/** Wordings that promise an outcome or claim a rank, which no honest page about health can. */
export const promisingTerms: readonly Term[] = [
  {
    pattern: /\bguarantee(?:s|d|ing)?\b(?! (?:coverage|privacy|(?:your|the) rights?)\b)/gi,
    remedy: 'Say what may happen and what it depends on; nobody can guarantee recovery.',
    severity: 'error',
    unlessAfter: refusal,
  },
  {
    pattern: /\bcur(?:e|es|ed|ing|able)\b/gi,
    remedy: 'Write “treat”, “help with” or “recover”; say what treatment can do.',
    severity: 'error',
    unlessAfter: either(refusal, /\b(?:is|are) there (?:a|any)\W*$/),
  },
  {
    pattern: new RegExp(
      `\\b(?:the|our|offers?|provides?|[\\w]+[’']s) (?:very )?best\\b(?! \\w+ for you\\b)(?= (?:${offers})\\b|[.!,]|$)`,
      'gi',
    ),
    remedy: 'Leave out the superlative; say what you do and for whom.',
    severity: 'error',
    unlessAfter: either(refusal, choice, /\b(?:do|does|did|doing|try|tried) \W*$/),
  },
  {
    pattern:
      /\b(?:world[- ]class|number one|top[- ]rated|unmatched|unrivall?ed|unparallell?ed|second to none|state[- ]of[- ]the[- ]art|cutting[- ]edge|premier|finest)\b|(?<!\w)#\s?1\b/gi,
    remedy: 'Leave out the praise; say what you do and for whom.',
    severity: 'warning',
    unlessAfter: refusal,
  },
  {
    pattern:
      /\b100 ?(?:%|percent)[- ](?:success(?:ful)?|effective|safe|certain|recovery|proven|confidential)/gi,
    remedy: 'Give the figure that a source supports, and cite it.',
    severity: 'error',
    unlessAfter: refusal,
  },
  {
    pattern:
      /\b(?:miracles?|miraculous|magic bullet|quick fix|instant(?:ly)? (?:relief|recover\w*|results?)|overnight (?:success|recovery))\b/gi,
    remedy: 'Say how long it usually takes and what it asks of people.',
    severity: 'error',
    unlessAfter: refusal,
  },
  {
    pattern:
      /\b(?:permanent|lifelong|complete|total) (?:recovery|sobriety|relief)\b|\brisk[- ]free\b|\bnever relapse\b/gi,
    remedy: 'Say that recovery takes time and that setbacks happen.',
    severity: 'error',
    unlessAfter: either(refusal, /\b(?:want|toward|towards|goal)\b(?:\W+[\w’'-]+){0,3}\W*$/),
  },
  {
    pattern:
      /\b(?:always works|works for (?:everyone|everybody)|you will (?:recover|heal|stay sober|get better)|will (?:fix|heal|save) you)\b/gi,
    remedy: 'Write “may” or “can help”, and say what it depends on.',
    severity: 'error',
    unlessAfter: refusal,
  },
]
