import type {Exemption} from '../Exemption.ts'

const illness =
  '(?:hepatitis(?: c)?|infections?|syphilis|gonorrhea|chlamydia|tuberculosis|tb|malaria|strep(?: throat)?|pneumonia|ulcers?|scabies|lice|stis?|stds?|sexually transmitted (?:infections|diseases)|(?:[\\w-]+ )?cancers?|wounds?|cataracts?|bacteria|vitamin deficienc(?:y|ies))'

const ours =
  /\b(?:addict\w*|alcohol\w*|anxiety|bipolar|depress\w*|drinking|drugs?|mental|opioid\w*|recover\w*|schizophrenia|substance|trauma|ptsd)\b/i

const isBefore = new RegExp(
  `\\b${illness}(?: (?:and ${illness}|can|could|may|is|are|be|been|has|have|often|now|usually|almost|always|fully|completely|today|easily))+ $`,
  'i',
)
const isAfter = new RegExp(
  `^ (?:(?:for|of|most|many|some|an?|the|nearly|almost|all|chronic|people|patients|with|from|rate|rates) )*${illness}\\b`,
  'i',
)

/** Whether an illness is cured of which medicine can say so, and none that this content is about. */
export const isOtherIllness: Exemption = ({before, after}) =>
  (isBefore.test(before) || isAfter.test(after)) && !ours.test(`${before} ${after}`)
