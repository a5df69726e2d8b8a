import type {SanityDocumentLike} from '@sanity/types'
import {createEvidence, generalGuidance} from '../compose/createEvidence.ts'
import {createReference} from '../compose/createReference.ts'
import {createSlug} from '../compose/createSlug.ts'
import {createStatement} from '../compose/createStatement.ts'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'
import {toReferences} from '../compose/toReferences.ts'
import {admissionSteps} from './admissionSteps.ts'
import {components} from './components.ts'
import {iopCodes} from './iopCodes.ts'
import {paymentOptions} from './paymentOptions.ts'
import {scheduleNumbers} from './scheduleNumbers.ts'
import {selfCheck} from './selfCheck.ts'
import {typicalWeek} from './typicalWeek.ts'

/** The page about intensive outpatient programs in general. */
export const programPage: SanityDocumentLike = {
  ...publicDemoDocument,
  _id: 'program-iop',
  _type: 'programPage',
  title: 'Intensive Outpatient Program',
  alternateName: 'IOP',
  summary:
    'An IOP gives you several sessions of treatment a week while you live at home. It is more than weekly therapy and less than a stay in a hospital.',
  levelOfCare: createReference('level-asam-third-2-1'),
  focus: ['mentalHealth', 'substanceUse', 'coOccurring'],
  levelAbove: createReference('level-asam-third-2-5'),
  levelBelow: createReference('level-asam-third-1'),
  whatItIs: toKeyedArray({
    name: createStatement(
      'What the name means',
      'IOP stands for Intensive Outpatient Program. It is intensive treatment for mental health conditions, substance use disorders, or both.',
    ),
    livingAtHome: createStatement(
      'You live at home',
      'You keep up your daily life and come in for treatment several times a week. In residential or inpatient care, you stay at the place of treatment.',
    ),
    inBetween: createStatement(
      'A level in between',
      'It suits people who need more than weekly therapy. They do not need a hospital stay or staff around them day and night.',
    ),
    mix: createStatement(
      'A mix of therapies',
      'Most IOPs combine individual therapy, group therapy and skills workshops. The aim is to learn to cope and to build a recovery that lasts.',
    ),
    research: createStatement(
      'What studies found for substance use',
      'A review looked at 12 studies and one earlier review of IOPs for substance use. It rated the level of evidence as high. Where IOPs were compared with inpatient or residential care, results were much the same.',
      createEvidence('source-mccarty-2014', 'Abstract, Methods and Results'),
    ),
  }),
  whoBenefits: toKeyedArray({
    steppingDown: createStatement(
      'People who step down from a stay',
      'After inpatient or residential care, an IOP can help you keep the progress you made and prevent relapse.',
    ),
    busyLives: createStatement(
      'People who cannot step away',
      'You need structure, but you cannot leave work, school or family for weeks.',
    ),
    dualDiagnosis: createStatement(
      'People with a dual diagnosis',
      'You have a mental health condition and a substance use disorder at the same time. An IOP can treat both.',
    ),
    earlyHelp: createStatement(
      'People who want help early',
      'You notice that things are getting harder, and you want support before there is a crisis.',
    ),
  }),
  populations: ['adults', 'adolescents'],
  conditions: toReferences(
    'condition-mental-health',
    'condition-substance-use',
    'condition-co-occurring',
  ),
  components,
  schedule: {
    _type: 'schedule',
    summary: 'Most people come to three to five sessions a week. Each one lasts several hours.',
    ...scheduleNumbers,
    lengthNote: 'Often 8 to 12 weeks. Some people need less time and some need more.',
    flexibility: 'The schedule bends around work, school and family. Ask for times that suit you.',
    ...generalGuidance,
  },
  typicalWeek,
  admissionSteps,
  whatParticipantsDo: toKeyedArray({
    goals: createStatement(
      'Set your own goals',
      'You work out with your therapist what you want to change. These goals are yours.',
    ),
    sessions: createStatement(
      'Go to the sessions you need',
      'You take part in the therapy and the workshops that fit your needs.',
    ),
    progress: createStatement(
      'See how it is going',
      'You and your team check your progress often. If something does not work, you change the plan.',
    ),
  }),
  benefits: toKeyedArray({
    flexibility: createStatement(
      'It is flexible',
      'You get treatment and still have time for work, school and the people you love.',
    ),
    accessibility: createStatement(
      'It costs less than a stay',
      'An IOP is generally more affordable than residential treatment, so more people can get care.',
    ),
    community: createStatement(
      'You are not alone',
      'You meet people who face the same things. They support you, and you support them.',
    ),
    practicalSkills: createStatement(
      'You can use it right away',
      'What you learn in the morning you can try at home the same night.',
    ),
  }),
  selfCheck,
  myths: toReferences('myth-severity', 'myth-work-and-school', 'myth-group-therapy'),
  choosingCriteria: toKeyedArray({
    team: createStatement(
      'Look at what the program does and who is on its staff',
      'Weigh what it focuses on, how its staff are trained and licensed, and how it works with people.',
    ),
    evidenceBased: createStatement(
      'Ask which treatments it uses',
      'Look for treatments that are based on evidence, such as CBT and DBT.',
    ),
    ownPlan: createStatement(
      'Ask about your own plan',
      'Look for a care plan that is made for you, and that changes as you do.',
    ),
    wholePerson: createStatement(
      'Ask about family and the whole person',
      'Look for ways to bring your family in. See if there are holistic therapies, such as yoga or art.',
    ),
  }),
  faqs: toReferences(
    'faq-what-is-an-iop',
    'faq-who-is-it-for',
    'faq-dual-diagnosis',
    'faq-not-severe',
    'faq-how-is-it-different',
    'faq-what-happens',
    'faq-is-my-family-involved',
    'faq-how-many-hours',
    'faq-how-long',
    'faq-work-or-school',
    'faq-what-does-it-cost',
    'faq-nervous-about-groups',
    'faq-how-do-i-choose',
    'faq-how-do-i-know',
    'faq-how-do-i-start',
    'faq-which-words',
  ),
  comparedLevels: toReferences(
    'level-asam-third-1',
    'level-asam-third-2-5',
    'level-asam-fourth-2-5',
    'level-asam-third-3',
    'level-asam-third-4',
  ),
  paymentOptions,
  codes: iopCodes,
  callToAction: {
    _type: 'callToAction',
    heading: 'Talk it over with somebody',
    text: 'You do not need to have it all worked out. Call, and ask what kind of care might fit you or the person you love.',
    label: 'Call us',
  },
  slug: createSlug('intensive-outpatient-program'),
  seo: {
    _type: 'seo',
    title: 'What Is an Intensive Outpatient Program (IOP)?',
    description:
      'An IOP is treatment several times a week while you live at home. See who it helps, what it is made of, how long it takes and how to choose a program.',
  },
}
