import type {SanityDocumentLike} from '@sanity/types'
import {createFaq} from '../compose/createFaq.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'

/** Questions about what an intensive outpatient program is, whom it helps and what happens in it. */
export const treatmentFaqs: readonly SanityDocumentLike[] = [
  createFaq('what-is-an-iop', {
    topic: 'basics',
    question: 'What is an IOP?',
    shortAnswer:
      'An IOP, or Intensive Outpatient Program, is treatment several times a week for mental health conditions, substance use disorders, or both. You sleep at home.',
    answer: toPortableText(
      'IOP is short for Intensive Outpatient Program. It is treatment for mental health conditions, substance use disorders, or both.',
      [
        'You come in several times a week and live at home. ',
        createInternalLink('program-iop', 'See what an IOP is made of'),
        '.',
      ],
    ),
    audience: ['personSeekingHelp', 'lovedOne'],
  }),
  createFaq('who-is-it-for', {
    topic: 'who-it-helps',
    question: 'Who is an IOP for?',
    shortAnswer:
      'People who need more than weekly therapy, but not a hospital or care around the clock. Some come after a stay in care. Others come early, before a crisis.',
    answer: toPortableText(
      'It is for people who need more than weekly therapy. They do not need to be in a hospital or to have care around the clock.',
      {
        list: [
          'You are coming out of inpatient or residential care and want to keep your progress',
          'You need structure, but cannot step away from work, school or family',
          'You want help early, before a crisis',
        ],
      },
    ),
    audience: ['personSeekingHelp', 'lovedOne', 'professional'],
  }),
  createFaq('dual-diagnosis', {
    topic: 'who-it-helps',
    question:
      'Can an IOP help if I have both a mental health condition and a substance use disorder?',
    shortAnswer:
      'Yes, many IOPs treat both at the same time. Ask each program if it does, and how its staff are trained for it.',
    answer: toPortableText(
      'Yes. This is called a dual diagnosis, or co-occurring disorders. Many IOPs treat both at the same time.',
      'Ask a program if it does, and how its staff are trained for it.',
    ),
    audience: ['personSeekingHelp', 'lovedOne', 'professional'],
  }),
  createFaq('not-severe', {
    topic: 'who-it-helps',
    question: 'Do things have to be very bad before I start?',
    shortAnswer:
      'No, you do not have to wait. An IOP can help with moderate needs too, and you can start before there is a crisis.',
    answer: toPortableText([
      'No. An IOP can help people with moderate needs as well as severe ones. You can also come early, before a crisis. ',
      createInternalLink('myth-severity', 'Read why many people think that they must wait'),
      '.',
    ]),
  }),
  createFaq('how-is-it-different', {
    topic: 'basics',
    question: 'How is an IOP different from inpatient or residential care?',
    shortAnswer:
      'In an IOP you go home after each session. In inpatient or residential care you live where you are treated, with staff there at all hours.',
    answer: toPortableText(
      'In an IOP, you sleep at home and keep up your daily life. In inpatient or residential care, you stay at the place of treatment, and staff are there day and night.',
    ),
    audience: ['personSeekingHelp', 'lovedOne'],
  }),
  createFaq('what-happens', {
    topic: 'treatment',
    question: 'What happens in an IOP?',
    shortAnswer:
      'You have one-on-one therapy, group therapy and skills workshops. You set your own goals, and your team changes the plan when it needs to.',
    answer: toPortableText(
      'Most programs combine three things.',
      {
        list: [
          [
            'One-on-one talks with a licensed therapist in ',
            createInternalLink('therapy-individual-therapy', 'individual therapy'),
          ],
          [
            'Sharing and learning with others in ',
            createInternalLink('therapy-group-therapy', 'group therapy'),
          ],
          [
            'Practice in coping with stress and strong feelings in ',
            createInternalLink('therapy-skills-workshops', 'skills workshops'),
          ],
        ],
      },
      'You set goals of your own and go to the sessions that fit your needs. Many skills you can use the same day.',
      'Your team checks how you are doing and changes the plan when it needs to. Some programs add mindfulness, yoga or art therapy.',
    ),
  }),
  createFaq('is-my-family-involved', {
    topic: 'treatment',
    question: 'Can my family take part?',
    shortAnswer:
      'Often they can. Many programs have family therapy or classes for families, and you choose who joins.',
    answer: toPortableText([
      'Often, yes. Many programs offer ',
      createInternalLink('therapy-family-therapy', 'family therapy'),
      ' or classes for families. You decide who takes part.',
    ]),
    audience: ['personSeekingHelp', 'lovedOne'],
  }),
  createFaq('nervous-about-groups', {
    topic: 'treatment',
    question: 'What if I am nervous about group therapy?',
    shortAnswer:
      'It is normal to feel nervous. You can start by listening, and most people come to value their group.',
    answer: toPortableText(
      'That is normal. It may feel scary at first. Most people come to value their group, because it helps them feel less alone.',
      'You can start by listening. Tell your therapist how you feel about it.',
    ),
  }),
]
