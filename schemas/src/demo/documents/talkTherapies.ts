import type {SanityDocumentLike} from '@sanity/types'
import {createCitation} from '../compose/createEvidence.ts'
import {createStatement} from '../compose/createStatement.ts'
import {createTherapy} from '../compose/createTherapy.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'
import {toReferences} from '../compose/toReferences.ts'

/** The therapies that work with words. */
export const talkTherapies: readonly SanityDocumentLike[] = [
  createTherapy('individual-therapy', {
    title: 'Individual therapy',
    summary:
      'Time alone with a licensed therapist to talk about what is hard and what you want to change.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    modality: ['individual'],
    whatToExpect: toPortableText(
      'You meet one-on-one with a licensed therapist. What you talk about is up to the two of you.',
      {
        list: [
          'What makes life hard right now',
          'What sets off cravings or strong moods, and how to spot it early',
          'What you want your life to look like',
        ],
      },
      'Your goals shape your own treatment plan. As you change, the plan can change with you.',
    ),
    whoItHelps: toKeyedArray({
      privacy: createStatement(
        'People who want to talk in private',
        'You want to speak about things that you would not share in a group.',
      ),
      ownGoals: createStatement(
        'People who want a plan of their own',
        'You want to work out what matters to you, and what to try next.',
      ),
    }),
    relatedTherapies: toReferences('therapy-cognitive-behavioral-therapy', 'therapy-group-therapy'),
  }),
  createTherapy('group-therapy', {
    title: 'Group therapy',
    summary:
      'A small group of people with like struggles meets with a therapist to share, listen and learn.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    modality: ['group'],
    whatToExpect: toPortableText(
      'In group therapy you hear from people who know what it is like. You can share as much or as little as feels right.',
      [
        'A government guide to substance use care says that ',
        {
          text: 'groups are at the core of most IOPs',
          annotation: createCitation('source-tip-47', 'Chapter 4, “Group Counseling and Therapy”'),
        },
        '. Group members try out new ways to talk, and they help each other along.',
      ],
      [
        'Feeling shy about it is normal. ',
        createInternalLink('myth-group-therapy', 'Read more about how groups feel at first'),
        '.',
      ],
    ),
    whoItHelps: toKeyedArray({
      alone: createStatement(
        'People who feel alone with it',
        'You would like to meet others who know what it is like.',
      ),
      speakingUp: createStatement(
        'People who want to practice with others',
        'You want to get better at speaking up, listening or asking for help.',
      ),
    }),
    relatedTherapies: toReferences('therapy-individual-therapy', 'therapy-skills-workshops'),
  }),
  createTherapy('cognitive-behavioral-therapy', {
    title: 'Cognitive behavioral therapy',
    alternateName: 'CBT',
    summary: 'A talk therapy that looks at how thoughts, feelings and actions work on each other.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    modality: ['individual', 'group'],
    whatToExpect: toPortableText(
      'In CBT you learn to notice thoughts that pull you down. Then you test them: is this really so? Step by step, you try new ways to think and act.',
      'You will often get small tasks to try between sessions, so that what you learn becomes part of your day.',
    ),
    whoItHelps: toKeyedArray({
      heavyThoughts: createStatement(
        'People whose thoughts weigh on them',
        'You get stuck in worry, or you are hard on yourself.',
      ),
      smallSteps: createStatement(
        'People who like small steps',
        'You want tasks that you can try between sessions.',
      ),
    }),
    relatedTherapies: toReferences('therapy-dialectical-behavior-therapy'),
  }),
  createTherapy('dialectical-behavior-therapy', {
    title: 'Dialectical behavior therapy',
    alternateName: 'DBT',
    summary:
      'A therapy that teaches skills for very strong feelings, and for getting along with others.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    modality: ['individual', 'group'],
    whatToExpect: toPortableText(
      'DBT holds two ideas at once: you are fine as you are, and you can change. It grew out of CBT.',
      {
        list: [
          'Staying in the moment',
          'Getting through a hard hour without making it worse',
          'Handling strong feelings',
          'Asking for what you need, and saying no',
        ],
      },
    ),
    whoItHelps: toKeyedArray({
      strongFeelings: createStatement(
        'People with very strong feelings',
        'Your moods rise fast, and you do things that you later regret.',
      ),
      closeTies: createStatement(
        'People who find it hard to get along',
        'You want to ask for what you need without a fight.',
      ),
    }),
    relatedTherapies: toReferences('therapy-cognitive-behavioral-therapy', 'therapy-mindfulness'),
  }),
]
