import {toPhrase} from '../toPhrase.ts'
import type {Term} from '../Term.ts'
import {isAsked} from './isAsked.ts'
import {isRefused} from './isRefused.ts'
import {isWarnedOf} from './isWarnedOf.ts'

const remedy = 'Leave out the comparison; say what you do and for whom.'

const kinds =
  'approach|cent(?:er|re)|clinic|facility|IOP|medicine|method|place|plan|program|rehab|solution|team|therapy|treatment'

const boast = (words: string): Term =>
  toPhrase(words, remedy, 'warning', isRefused, isAsked, isWarnedOf)

/** Wordings that put one provider above the others, most often by what the others are said not to do. */
export const comparisonTerms: readonly Term[] = [
  boast(
    "(?:no(?:body| one| other [\\w'-]+|thing(?: else)?)|none) (?:(?:even|ever|else|really) )*(?:comes? close|compares|can (?:match|compare|compete)|matches (?:our|us)|gets better results|works better|does it better)",
  ),
  boast(
    "(?:cannot|can't|could not|couldn't|will not|won't|will never|never)(?: ever)? find (?:an? |any )?(?:better|kinder|safer)(?! (?:data|evidence|proof|studies)(?!\\w))",
  ),
  boast(
    `(?:better|faster|safer|more (?:affordable|caring|compassionate|effective|successful)) than (?:(?:all|any|every|most|the)(?: other)?|other) (?:${kinds}|cent(?:ers|res)|clinics|competition|drugs?|facilit(?:y|ies)|hospitals?|medications?|methods|others|programs|rehabs|rest|therapies|treatments)`,
  ),
  boast(
    `there(?:'s| is) no (?:better|kinder|safer) (?:${kinds})(?! (?:for (?:everyone|everybody|all)|than the one))`,
  ),
  boast(
    `the (?:only|last) (?:[\\w'-]+ )?(?:${kinds})(?: that| which)? you(?:'ll| will) ever (?:need|want)`,
  ),
  boast(
    `the only (?:[\\w'-]+ )?(?:${kinds}) (?:that|which) (?:(?:really|truly|actually|ever) )?works?(?! for you)`,
  ),
  boast("search (?:[\\w'-]+ ){0,6}?(?:ends|is over|stops) here"),
  boast(
    'breakthrough (?:approach|method|program|results|solution|therapy|treatment)|revolutionary|game[- ]chang(?:er|ing)|one of a kind|like no other|unbeatable|matchless|incomparable|life[- ]changing results?|the ultimate(?! (?:aim|cause|decision|goal|purpose|reason|responsibility)(?!\\w))|total transformation',
  ),
  boast(
    'superior (?:care|outcomes|program|quality|results|service|staff|team|therapy|treatment)|the gold standard(?! (?:is|for you)\\b)',
  ),
  boast(
    'the (?:easiest|fastest|quickest) (?:path|road|route|way) (?:out of|to (?:beat|end|heal\\w*|quit|recover\\w*|sobriety|stop|get (?:better|sober|well)))|the easy way',
  ),
  boast(
    'the secrets? (?:of|to) (?:(?:a )?(?:fast|full|lasting|quick) )?(?:beating|healing|recovery|sobriety|quitting|ending)',
  ),
]
