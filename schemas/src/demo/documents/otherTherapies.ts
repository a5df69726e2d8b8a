import type {SanityDocumentLike} from '@sanity/types'
import {createStatement} from '../compose/createStatement.ts'
import {createTherapy} from '../compose/createTherapy.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'
import {toReferences} from '../compose/toReferences.ts'

/** The therapies that work with skills, the family, the body or art. */
export const otherTherapies: readonly SanityDocumentLike[] = [
  createTherapy('skills-workshops', {
    title: 'Skills workshops',
    summary: 'Classes where you learn and practice ways to cope that you can use the same day.',
    category: 'skills',
    schemaType: 'MedicalTherapy',
    modality: ['group'],
    whatToExpect: toPortableText(
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
    whoItHelps: toKeyedArray({
      practicalHelp: createStatement(
        'People who want something to try',
        'You want clear steps for stress, strong feelings or cravings.',
      ),
      returning: createStatement(
        'People who go back to daily life',
        'You have left a hospital or residential stay, and old habits are close by again.',
      ),
    }),
    relatedTherapies: toReferences(
      'therapy-cognitive-behavioral-therapy',
      'therapy-dialectical-behavior-therapy',
    ),
  }),
  createTherapy('family-therapy', {
    title: 'Family therapy',
    summary: 'Sessions where your family joins you, or learns how to support you.',
    category: 'family',
    schemaType: 'PsychologicalTreatment',
    modality: ['family'],
    whatToExpect: toPortableText(
      'When one person struggles, the whole family feels it. In family therapy you talk it through with a therapist in the room.',
      'Some programs also hold classes for families. There, the people who love you learn what you are dealing with and how they can help. “Family” means the people you choose.',
    ),
    whoItHelps: toKeyedArray({
      families: createStatement(
        'Families under strain',
        'Talking at home often ends in silence or in a fight.',
      ),
      supporters: createStatement(
        'People who want to help',
        'You love somebody who has a hard time, and you want to know what helps.',
      ),
    }),
    relatedTherapies: toReferences('therapy-individual-therapy'),
  }),
  createTherapy('mindfulness', {
    title: 'Mindfulness',
    summary: 'Simple ways to bring your mind back to the here and now.',
    category: 'holistic',
    schemaType: 'MedicalTherapy',
    modality: ['individual', 'group'],
    whatToExpect: toPortableText(
      'You sit or walk, and notice your breath, your body and your thoughts. You do not judge them, and you do not have to stop them.',
      'It takes practice. Even a few minutes can give you some space before you act on a strong feeling.',
    ),
    whoItHelps: toKeyedArray({
      busyMind: createStatement(
        'People whose minds do not rest',
        'You think about what was or what may come, and you find it hard to be here.',
      ),
    }),
    relatedTherapies: toReferences('therapy-yoga', 'therapy-dialectical-behavior-therapy'),
  }),
  createTherapy('yoga', {
    title: 'Yoga',
    summary: 'Gentle movement and slow breathing, at your own pace.',
    category: 'holistic',
    schemaType: 'MedicalTherapy',
    modality: ['group'],
    whatToExpect: toPortableText(
      'A teacher leads the group through slow moves and calm breathing. You do not need to be fit or to have done it before.',
      'Tell the teacher if something hurts or feels wrong. You can rest or stop at any time.',
    ),
    whoItHelps: toKeyedArray({
      tension: createStatement(
        'People who feel tense',
        'You feel stress in your body, and you want a calm way to move.',
      ),
    }),
    relatedTherapies: toReferences('therapy-mindfulness'),
  }),
  createTherapy('art-therapy', {
    title: 'Art therapy',
    summary: 'Making art with a therapist, to show what is hard to say in words.',
    category: 'holistic',
    schemaType: 'PsychologicalTreatment',
    modality: ['individual', 'group'],
    whatToExpect: toPortableText(
      'You might draw, paint or work with clay. You do not have to be good at art. What counts is what comes up while you make it.',
      'If you want to, you talk about it with the therapist or the group.',
    ),
    whoItHelps: toKeyedArray({
      fewWords: createStatement(
        'People who cannot find the words',
        'You find it easier to show what you feel than to say it.',
      ),
    }),
    relatedTherapies: toReferences('therapy-individual-therapy'),
  }),
]
