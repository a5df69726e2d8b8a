import type {Examples} from './Examples.ts'

/** Texts for the rule on what templates leave to be written. */
export const placeholderExamples: Examples<string> = {
  good: [
    'Write down your questions before you call.',
    'Add the days on which you can come to your list.',
    '“[The group] gave my week a shape,” one person said.',
    'A quote may leave words out: “it […] helps”.',
    'The letter says “recieve [sic] care”.',
    'The advisory [Substance Abuse and Mental Health Services Administration, 2021] says so.',
    'They [the Institute of Medicine] and [Institute of Medicine] are one.',
    'Two reviews [1, 2] came to the same result.',
    'There is a lot to do, and a to-do list helps.',
    'Title XXX of the act is about coverage.',
    'Some pages still say “TBD” where the hours should be.',
  ],
  bad: [
    '[Write the fact in one sentence …]',
    'An IOP is [describe it here].',
    'Call [phone number] to start.',
    'Welcome to [Name of the program].',
    'We are in [City, State].',
    '[Who this page is for, in one sentence.]',
    '[Escriba aquí la respuesta.]',
    '[Respuesta en una frase corta]',
    '[State what is true, as a headline. Do not repeat the myth.]',
    '[State the “fact” again (in one sentence). Then explain it.]',
    'The answer: [ ].',
    '[TBD]',
    'Lorem ipsum dolor sit amet.',
    'The hours are TBD.',
    'TODO: ask a clinician.',
    'Call +1 562 xxx xxxx.',
  ],
}
