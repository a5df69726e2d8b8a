import type {Examples} from './Examples.ts'

const words = (count: number) => `Usted ${'bien '.repeat(count - 2)}descansa.`

/** Spanish texts for the rule on long sentences. */
export const spanishSentenceLengthExamples: Examples<string> = {
  good: [
    words(26),
    words(30),
    `${words(20)} ${words(20)}`,
    'Llámenos.',
    'Usted se reúne con un grupo tres veces por semana. Cada sesión dura tres horas. Duerme en su casa.',
  ],
  bad: [
    words(31),
    words(60),
    `${words(10)} ${words(31)}`,
    `${words(10)}\n${words(31)}`,
    'Usted se reúne con un grupo tres veces por semana, y cada sesión dura tres horas, y duerme en su casa, y su familia puede venir uno de los días si usted quiere.',
  ],
}
