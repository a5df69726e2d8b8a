import type {Severity} from './Finding.ts'
import type {Term} from './Term.ts'

const phrase = (words: string, preferred: string, severity: Severity = 'error'): Term => ({
  pattern: new RegExp(`\\b(?:${words})\\b`, 'gi'),
  remedy: `Write ${preferred}.`,
  severity,
})

const substances =
  'substance|drug|alcohol|opioid|opiate|heroin|cocaine|crack|meth|methamphetamine|marijuana|cannabis|prescription drug|painkiller|IV drug|injection drug'

/** Words about substance use that carry blame, with the preferred ones: after NIDA, Words Matter. */
const substanceUse: readonly Term[] = [
  phrase('(?:former|ex|reformed|recovering)[- ]addicts?', '“person in recovery”'),
  phrase('addicts?', '“person with a substance use disorder”'),
  phrase(
    `(?:${substances})[- ](?:ab)?users?`,
    '“person who uses drugs” or “person with a substance use disorder”',
  ),
  phrase(
    'junkies?|dope ?fiends?|druggies?|stoners?|potheads?|pill[- ]poppers?|crack ?heads?|meth ?heads?|tweakers?',
    '“person who uses drugs”',
  ),
  phrase(
    '(?:former|ex|recovering|sober|dry)[- ]alcoholics?',
    '“person in recovery from alcohol use disorder”',
  ),
  // The fellowship’s own name stays as it is, and what is said of drinks and illnesses.
  phrase(
    'alcoholics?(?! (?:anonymous|beverage|drink|liver|hepatitis|cirrhosis))',
    '“person with an alcohol use disorder”',
  ),
  phrase('drunks?(?! driv)|drunkards?|boozers?|winos?', '“person who misuses alcohol”', 'warning'),
  // Names of authorities stay as they are.
  {
    ...phrase(
      `(?:${substances}) abuse(?:rs?)?(?! and (?:mental health services|alcoholism))`,
      '“substance use” or “substance use disorder”',
    ),
    unlessAfter: /institute on $/i,
  },
  phrase(
    `abus(?:e|es|ed|ing) (?:(?:any|their|other|illegal|illicit|hard|street) )?(?:${substances})s?`,
    '“use drugs”, or name the substance use disorder',
  ),
  phrase('(?:drug|heroin|cocaine|opioid|pill) habits?', '“substance use disorder”'),
  phrase(
    'addict(?:ed)? bab(?:y|ies)|crack bab(?:y|ies)|born addicted',
    '“baby with signs of withdrawal from prenatal exposure”',
  ),
  phrase(
    '(?:get|gets|getting|got|stay|stays|staying|stayed) clean(?= (?:and sober|from|off)\\b|[.,;!?]|$)',
    '“in recovery” or “not using drugs”',
  ),
  phrase('clean and sober', '“in recovery”'),
  phrase(
    '(?:clean|dirty) (?:urine|drug|test|screen|sample)s?(?: tests?| screens?)?',
    '“negative test” or “positive test”',
  ),
  phrase('dirty needles?', '“used needle”'),
  phrase(
    '(?:opioid|opiate) (?:substitution|replacement)(?: therapy| treatment)?',
    '“medication for opioid use disorder”',
  ),
  phrase(
    'medication[- ]assisted (?:treatment|therapy)',
    '“medication for opioid use disorder” or “medication treatment”',
    'warning',
  ),
  phrase(
    'fallen? off the wagon|fell off the wagon|on the wagon',
    '“returned to use” or “in recovery”',
  ),
  phrase(
    'hit(?:s|ting)? rock bottom',
    'what happened in plain words, without a judgment',
    'warning',
  ),
]

/** Words about mental health that reduce a person to a condition. */
const mentalHealth: readonly Term[] = [
  phrase('the mentally ill', '“people with a mental illness”'),
  phrase(
    'mentally ill (?:person|people|patients?|individuals?)|mental patients?',
    '“person with a mental illness”',
  ),
  phrase('mentally ill', '“with a mental illness”', 'warning'),
  phrase(
    '(?:a |the )?(?:schizophrenics?(?! disorder)|psychotics|bipolars|borderlines|anorexics|bulimics|depressives)',
    'the person first, as in “person with schizophrenia”',
  ),
  phrase('(?:is|are|was|were|am) bipolar', '“has bipolar disorder”', 'warning'),
  phrase(
    'crazy|insane|lunatics?|psychos?|maniacs?|nutcases?|nut jobs?|deranged|demented|wackos?',
    'what happens in plain words, or name the condition',
  ),
  phrase('nuthouses?|loony bins?|insane asylums?|madhouses?', '“psychiatric hospital”'),
  phrase('suffer(?:s|ed|ing)? (?:from|with)', '“has” or “lives with”', 'warning'),
  phrase('sufferers?', '“people who live with” the condition'),
  phrase(
    'afflicted (?:with|by)|stricken (?:with|by)|victims? of (?:mental|addiction|depression|anxiety|alcohol)',
    '“has” or “lives with”',
  ),
  phrase(
    'emotionally disturbed|mentally disturbed|mental defectives?',
    '“person with a mental health condition”',
  ),
  phrase(
    '(?:non-?compliant|noncompliance|treatment[- ]resistant patients?)',
    '“finds it hard to follow the plan”, and say what gets in the way',
    'warning',
  ),
  phrase(
    'attention[- ]seeking|manipulative patients?|frequent flyers?',
    'what the person needs',
    'warning',
  ),
]

/** Words about suicide that blame or praise: after the recommendations for reporting on suicide. */
const suicide: readonly Term[] = [
  phrase('commit(?:s|ted|ting)? suicide', '“died by suicide”'),
  phrase(
    '(?:failed|unsuccessful) (?:suicide(?: attempt)?|attempt at suicide)',
    '“suicide attempt”',
  ),
  phrase('(?:successful|completed) suicides?', '“death by suicide”'),
  phrase(
    'suicide (?:epidemic|victim)s?',
    '“rise in suicide” or “person who died by suicide”',
    'warning',
  ),
  phrase('cry for help', 'what the person said or did', 'warning'),
]

/** Wordings that keep people from treatment, each with the one to prefer. */
export const stigmatizingTerms: readonly Term[] = [...substanceUse, ...mentalHealth, ...suicide]
