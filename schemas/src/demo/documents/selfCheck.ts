import {generalGuidance} from '../compose/createEvidence.ts'
import {createSelfCheckQuestion} from '../compose/createSelfCheckQuestion.ts'
import {createSelfCheckResult} from '../compose/createSelfCheckResult.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

/** The self-check on the program page. */
export const selfCheck = {
  _type: 'selfCheck',
  heading: 'Four questions to ask yourself',
  introduction:
    'They can help you think. There are no wrong answers. If you are in danger or in a crisis, get help first.',
  privacyNote: 'Your answers stay on your own device. We do not save them or send them.',
  questions: toKeyedArray({
    readiness: createSelfCheckQuestion(
      'Are you ready to commit to a structured treatment plan?',
      'readiness',
    ),
    supportiveHome: createSelfCheckQuestion(
      'Do you have people at home who support you?',
      'supportiveHome',
    ),
    flexibleCare: createSelfCheckQuestion(
      'Do you want care that covers a lot and still leaves room for your daily life?',
      'flexibleCare',
    ),
    clinicalNeed: createSelfCheckQuestion(
      'Are you struggling with something that needs more than weekly therapy?',
      'clinicalNeed',
    ),
  }),
  resultMightFit: createSelfCheckResult(
    'An IOP might fit you',
    'You said yes to one or more of the questions. That can mean that an IOP might suit you. Talk with a mental health professional, who can help you find the right care.',
  ),
  resultSupportiveHomeOnly: createSelfCheckResult(
    'A good home is a strength',
    'Having support at home is a good thing. By itself, it does not mean that you need treatment. If something weighs on you, talk with a mental health professional.',
  ),
  resultAllNo: createSelfCheckResult(
    'It still helps to talk',
    'An IOP may not be what you need right now. If you are having a hard time, talk with a mental health professional about what could help.',
  ),
  disclaimer:
    'This is not a diagnosis. Only a mental health professional who talks with you can tell what care fits you.',
  ...generalGuidance,
} as const
