import type {Examples} from './Examples.ts'

/** Texts for the rule on words that carry stigma. */
export const stigmaExamples: Examples<string> = {
  good: [
    'People with a substance use disorder can recover.',
    'Alcoholics Anonymous is a group of people who support each other.',
    'Alcoholic drinks and alcoholic hepatitis are named as they are.',
    'Call the Substance Abuse and Mental Health Services Administration.',
    'The National Institute on Drug Abuse explains why words matter.',
    'Many people avoid the word “addict”.',
    'Users of this website can print the page. The rooms are clean.',
    'Programs against the abuse of people who use drugs protect them.',
    'A person who went through physical abuse may need care for trauma.',
  ],
  bad: [
    'Our program is for addicts.',
    'She is a recovering alcoholic who runs a group.',
    'We help heroin users to start again.',
    'Substance abuse harms families.',
    'He committed suicide last year.',
    'The mentally ill deserve care.',
    'You need a clean urine test each week.',
    'He suffers from depression.',
    'Stop acting crazy.',
    'Some people who abuse alcohol want to stop.',
    'Abusing prescription drugs is dangerous.',
  ],
}
