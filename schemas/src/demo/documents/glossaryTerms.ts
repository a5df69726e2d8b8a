import type {SanityDocumentLike} from '@sanity/types'
import {createReference} from '../compose/createReference.ts'
import {createSlug} from '../compose/createSlug.ts'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'

const createTerm = (
  slug: string,
  term: string,
  definition: string,
  seeAlso: string,
  more: object = {},
): SanityDocumentLike => ({
  ...publicDemoDocument,
  riskTier: 'low',
  _id: `term-${slug}`,
  _type: 'glossaryTerm',
  term,
  definition,
  seeAlso: createReference(seeAlso),
  slug: createSlug(slug),
  ...more,
})

/** Words that people meet when they look for treatment. */
export const glossaryTerms: readonly SanityDocumentLike[] = [
  createTerm(
    'intensive-outpatient-program',
    'Intensive outpatient program',
    'Treatment on several days a week for people who live at home. It gives more care than a weekly visit.',
    'program-iop',
    {alternateName: 'IOP'},
  ),
  createTerm(
    'partial-hospitalization',
    'Partial hospitalization',
    'Treatment for much of the day, on most days of the week. People go home at night.',
    'program-iop',
    {alternateName: 'PHP'},
  ),
  createTerm(
    'outpatient-care',
    'Outpatient care',
    'Care that you come in for and then go home from, such as a weekly hour with a therapist.',
    'faq-how-is-it-different',
  ),
  createTerm(
    'residential-treatment',
    'Residential treatment',
    'Treatment in a place where you also live for a while, with staff there day and night.',
    'faq-how-is-it-different',
  ),
  createTerm(
    'level-of-care',
    'Level of care',
    'How much treatment a person gets and where. It goes from a weekly visit up to a stay in a hospital.',
    'program-iop',
  ),
  createTerm(
    'step-down',
    'Step down',
    'To move on to a lighter kind of care as you get better, such as from a hospital to an IOP.',
    'faq-who-is-it-for',
  ),
  createTerm(
    'dual-diagnosis',
    'Dual diagnosis',
    'When a person has a mental health condition and a substance use disorder at the same time.',
    'faq-dual-diagnosis',
    {alternateName: 'Co-occurring disorders'},
  ),
  createTerm(
    'relapse',
    'Relapse',
    'When signs of a condition come back, or a person goes back to using a substance. It is not a failure. It can be a sign that the plan needs to change.',
    'therapy-skills-workshops',
  ),
  createTerm(
    'trigger',
    'Trigger',
    'Something that sets off a craving or a strong feeling. It can be a place, a person, a thought or a mood.',
    'therapy-individual-therapy',
  ),
  createTerm(
    'treatment-plan',
    'Treatment plan',
    'A short paper that says what you want to change and which care will help with it. You and your team write it and update it.',
    'therapy-individual-therapy',
  ),
  createTerm(
    'cognitive-behavioral-therapy',
    'Cognitive behavioral therapy',
    'A talk therapy in which you learn to spot thoughts that pull you down and to try new ones.',
    'therapy-cognitive-behavioral-therapy',
    {alternateName: 'CBT'},
  ),
  createTerm(
    'dialectical-behavior-therapy',
    'Dialectical behavior therapy',
    'A therapy that teaches you to live with very strong feelings and to ask for what you need.',
    'therapy-dialectical-behavior-therapy',
    {alternateName: 'DBT'},
  ),
]
