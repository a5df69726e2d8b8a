import type {Examples} from './Examples.ts'

const plain =
  'You come to the group three days a week. You talk about what is hard. The group helps you to find ways to cope. '
const dense =
  'Comprehensive psychotherapeutic interventions facilitate sustainable behavioral modification. Multidisciplinary practitioners administer individualized pharmacological recommendations. '

/** Texts for the rule on the school grade that a reader needs. */
export const readingGradeExamples: Examples<string> = {
  good: [
    plain.repeat(2),
    plain.repeat(5),
    // Too short for the formula to say anything.
    dense,
    `${plain}\n${plain}`,
    'You sleep at home. You keep your job. You see your doctor each week. Your plan can change when you do. If you feel worse, tell us at once, and we will look for more help with you.',
  ],
  bad: [
    dense.repeat(3),
    `${dense}\n${dense}\n${dense}`,
    `${plain}${dense.repeat(4)}`,
    'Participants demonstrating clinically significant symptomatology require psychiatric evaluation prior to admission, including comprehensive documentation of previous hospitalizations, contraindications and pharmacological sensitivities. Appropriate interdisciplinary recommendations subsequently determine individualized therapeutic objectives, utilization authorization, continuing participation requirements and anticipated discharge arrangements.',
    'Reimbursement determinations depend upon medical necessity criteria established by the administrator of the beneficiary’s insurance arrangement. Preauthorization requirements necessitate documentation demonstrating insufficient therapeutic response to conventional outpatient interventions. Beneficiaries retain entitlement to independent reconsideration of unfavorable determinations following exhaustion of internal administrative procedures.',
  ],
}
