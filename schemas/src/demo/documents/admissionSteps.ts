import {createStatement} from '../compose/createStatement.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

/** How people start in a program, in general: each provider has its own way. */
export const admissionSteps = toKeyedArray({
  call: createStatement(
    'Get in touch',
    'Call the program, or ask somebody to call with you. Say in your own words what is going on.',
  ),
  assessment: createStatement(
    'Talk with a professional',
    'Somebody on the staff asks about your health, your safety and your daily life. Together you see if an IOP is the right level of care.',
  ),
  payment: createStatement(
    'Ask what it costs',
    'Ask the program and your health plan what is paid for, and what is left for you to pay.',
  ),
  plan: createStatement(
    'Agree on a plan',
    'You and the staff set your first goals. You pick days and times that fit your week.',
  ),
  firstDay: createStatement(
    'Come to your first day',
    'You meet your therapist and your group. You do not have to tell your whole story on that day.',
  ),
})
