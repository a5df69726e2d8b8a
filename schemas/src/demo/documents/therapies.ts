import type {SanityDocumentLike} from '@sanity/types'
import {createCitation} from '../compose/createEvidence.ts'
import {createSlug} from '../compose/createSlug.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'
import {toReferences} from '../compose/toReferences.ts'
import {publicDocument} from '../../initialValues/publicDocument.ts'

const createTherapy = (slug: string, fields: object): SanityDocumentLike => ({
  ...publicDocument,
  _id: `therapy-${slug}`,
  _type: 'therapy',
  slug: createSlug(slug),
  ...fields,
})

/** The therapies that programs offer. */
export const therapies: readonly SanityDocumentLike[] = [
  createTherapy('individual-therapy', {
    title: 'Individual therapy',
    summary:
      'Time alone with a licensed therapist to talk about what is hard and what you want to change.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    format: ['individual'],
    body: toPortableText(
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
    relatedTherapies: toReferences('therapy-cognitive-behavioral-therapy', 'therapy-group-therapy'),
  }),
  createTherapy('group-therapy', {
    title: 'Group therapy',
    summary:
      'A small group of people with like struggles meets with a therapist to share, listen and learn.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    format: ['group'],
    body: toPortableText(
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
    relatedTherapies: toReferences('therapy-individual-therapy', 'therapy-skills-workshops'),
  }),
  createTherapy('skills-workshops', {
    title: 'Skills workshops',
    summary: 'Classes where you learn and practice ways to cope that you can use the same day.',
    category: 'skills',
    schemaType: 'MedicalTherapy',
    format: ['group'],
    body: toPortableText(
      'A skills workshop is part class, part practice. A staff member shows a skill, and the group tries it out.',
      {
        list: [
          'Coping with stress',
          'Handling strong feelings',
          'Staying on track and preventing relapse',
        ],
      },
      [
        'Many workshops draw on ',
        createInternalLink('therapy-cognitive-behavioral-therapy', 'CBT'),
        ' and ',
        createInternalLink('therapy-dialectical-behavior-therapy', 'DBT'),
        '.',
      ],
    ),
    relatedTherapies: toReferences(
      'therapy-cognitive-behavioral-therapy',
      'therapy-dialectical-behavior-therapy',
    ),
  }),
  createTherapy('cognitive-behavioral-therapy', {
    title: 'Cognitive behavioral therapy',
    alternateName: 'CBT',
    summary: 'A talk therapy that looks at how thoughts, feelings and actions work on each other.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    format: ['individual', 'group'],
    body: toPortableText(
      'In CBT you learn to notice thoughts that pull you down. Then you test them: is this really so? Step by step, you try new ways to think and act.',
      'You will often get small tasks to try between sessions, so that what you learn becomes part of your day.',
    ),
    relatedTherapies: toReferences('therapy-dialectical-behavior-therapy'),
  }),
  createTherapy('dialectical-behavior-therapy', {
    title: 'Dialectical behavior therapy',
    alternateName: 'DBT',
    summary:
      'A therapy that teaches skills for very strong feelings, and for getting along with others.',
    category: 'talk',
    schemaType: 'PsychologicalTreatment',
    format: ['individual', 'group'],
    body: toPortableText(
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
    relatedTherapies: toReferences('therapy-cognitive-behavioral-therapy', 'therapy-mindfulness'),
  }),
  createTherapy('family-therapy', {
    title: 'Family therapy',
    summary: 'Sessions where your family joins you, or learns how to support you.',
    category: 'family',
    schemaType: 'PsychologicalTreatment',
    format: ['family'],
    body: toPortableText(
      'When one person struggles, the whole family feels it. In family therapy you talk it through with a therapist in the room.',
      'Some programs also hold classes for families. There, the people who love you learn what you are dealing with and how they can help. “Family” means the people you choose.',
    ),
    relatedTherapies: toReferences('therapy-individual-therapy'),
  }),
  createTherapy('mindfulness', {
    title: 'Mindfulness',
    summary: 'Simple ways to bring your mind back to the here and now.',
    category: 'holistic',
    schemaType: 'MedicalTherapy',
    format: ['individual', 'group'],
    body: toPortableText(
      'You sit or walk, and notice your breath, your body and your thoughts. You do not judge them, and you do not have to stop them.',
      'It takes practice. Even a few minutes can give you some space before you act on a strong feeling.',
    ),
    relatedTherapies: toReferences('therapy-yoga', 'therapy-dialectical-behavior-therapy'),
  }),
  createTherapy('yoga', {
    title: 'Yoga',
    summary: 'Gentle movement and slow breathing, at your own pace.',
    category: 'holistic',
    schemaType: 'MedicalTherapy',
    format: ['group'],
    body: toPortableText(
      'A teacher leads the group through slow moves and calm breathing. You do not need to be fit or to have done it before.',
      'Tell the teacher if something hurts or feels wrong. You can rest or stop at any time.',
    ),
    relatedTherapies: toReferences('therapy-mindfulness'),
  }),
  createTherapy('art-therapy', {
    title: 'Art therapy',
    summary: 'Making art with a therapist, to show what is hard to say in words.',
    category: 'holistic',
    schemaType: 'PsychologicalTreatment',
    format: ['individual', 'group'],
    body: toPortableText(
      'You might draw, paint or work with clay. You do not have to be good at art. What counts is what comes up while you make it.',
      'If you want to, you talk about it with the therapist or the group.',
    ),
    relatedTherapies: toReferences('therapy-individual-therapy'),
  }),
]
