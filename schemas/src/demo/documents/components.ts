import {generalGuidance} from '../compose/createEvidence.ts'
import {createReference} from '../compose/createReference.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'
import {toReferences} from '../compose/toReferences.ts'

/** What an intensive outpatient program is made of, in the order of its page. */
export const components = toKeyedArray({
  individualTherapy: {
    _type: 'component',
    title: 'Individual therapy',
    text: 'You meet one-on-one with a licensed therapist. You look at what is hard, what sets it off and what your goals are. This shapes your own treatment plan.',
    therapy: createReference('therapy-individual-therapy'),
    availability: 'usual',
    ...generalGuidance,
  },
  groupTherapy: {
    _type: 'component',
    title: 'Group therapy',
    text: 'The group is the cornerstone of most programs. People share, connect and learn from others who face the same things.',
    therapy: createReference('therapy-group-therapy'),
    availability: 'usual',
    ...generalGuidance,
  },
  skillsWorkshops: {
    _type: 'component',
    title: 'Skills workshops',
    text: 'You practice how to cope with stress, manage feelings and prevent relapse. The skills often come from CBT and DBT.',
    therapy: createReference('therapy-skills-workshops'),
    includes: toReferences(
      'therapy-cognitive-behavioral-therapy',
      'therapy-dialectical-behavior-therapy',
    ),
    availability: 'usual',
    ...generalGuidance,
  },
  family: {
    _type: 'component',
    title: 'Family involvement',
    text: 'Your family can join family therapy or come to classes that explain what you are dealing with.',
    therapy: createReference('therapy-family-therapy'),
    availability: 'usual',
    ...generalGuidance,
  },
  holistic: {
    _type: 'component',
    title: 'Holistic therapies',
    text: 'Some programs add other kinds of therapy, such as mindfulness, yoga or art therapy. It depends on the provider.',
    includes: toReferences('therapy-mindfulness', 'therapy-yoga', 'therapy-art-therapy'),
    availability: 'dependsOnProvider',
    ...generalGuidance,
  },
})
