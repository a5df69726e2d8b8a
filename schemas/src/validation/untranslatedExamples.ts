import type {Examples} from './Examples.ts'

const long = 'You come in several times a week and live at home.'
const block = (text: string) => [{_type: 'block', children: [{_type: 'span', text}]}]

/** Translations beside their originals, for the rule on texts that were not translated. */
export const untranslatedExamples: Examples<readonly [translation: object, source: object]> = {
  good: [
    [{text: 'Usted viene varias veces por semana y vive en su casa.'}, {text: long}],
    [{name: '988 Suicide & Crisis Lifeline'}, {name: '988 Suicide & Crisis Lifeline'}],
    [{telephone: '+1 562 554 6634'}, {telephone: '+1 562 554 6634'}],
    [{answer: block('Sí. Se puede llamar por una persona querida.')}, {answer: block(long)}],
    [{citations: [{locator: long}]}, {citations: [{locator: long}]}],
  ],
  bad: [
    [{text: long}, {text: long}],
    [{text: ` ${long} `}, {text: long}],
    [{answer: block(long)}, {answer: block(long)}],
    [{steps: [{text: long}]}, {other: long}],
    [{a: long, b: 'Usted no está solo.'}, {c: long}],
  ],
}
