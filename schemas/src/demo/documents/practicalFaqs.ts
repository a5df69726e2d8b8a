import type {SanityDocumentLike} from '@sanity/types'
import {createCitation, createEvidence} from '../compose/createEvidence.ts'
import {createFaq} from '../compose/createFaq.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'
import {toReferences} from '../compose/toReferences.ts'

/** Questions about time, cost, choosing and getting started. */
export const practicalFaqs: readonly SanityDocumentLike[] = [
  createFaq('how-many-hours', {
    topic: 'time-and-cost',
    question: 'How many hours a week does an IOP take?',
    shortAnswer:
      'Three to five sessions a week, of several hours each. Ask a program for its own hours, and tell it what your week looks like.',
    answer: toPortableText(
      'Plan for three to five sessions a week. Each one lasts several hours.',
      [
        'For substance use care, a United States government guide speaks of ',
        {
          text: 'at least 9 hours a week for adults, and at least 6 for adolescents',
          annotation: createCitation('source-samhsa-advisory-2021', 'Page 1, first paragraph'),
        },
        '.',
      ],
    ),
    audience: ['personSeekingHelp', 'lovedOne', 'professional'],
  }),
  createFaq('how-long', {
    topic: 'time-and-cost',
    question: 'How long does an IOP last?',
    shortAnswer:
      'Eight to twelve weeks is common. Your needs and your progress decide, so it can take less time or more.',
    answer: toPortableText(
      'Often 8 to 12 weeks. It can be shorter or longer. It depends on your needs and your progress.',
    ),
  }),
  createFaq('work-or-school', {
    topic: 'time-and-cost',
    question: 'Can I keep my job or stay in school?',
    shortAnswer:
      'Many people can. Programs plan their sessions around jobs, classes and family life. Ask each one which times it offers.',
    answer: toPortableText([
      'For many people, yes. The schedule is planned around work, school and family. ',
      createInternalLink('myth-work-and-school', 'Here is why many people think otherwise'),
      '.',
    ]),
  }),
  createFaq('what-does-it-cost', {
    topic: 'time-and-cost',
    question: 'Does an IOP cost less than a residential stay?',
    shortAnswer:
      'In general it costs less than a residential stay, because you live at home. Your own cost depends on the program and on your health plan.',
    answer: toPortableText(
      'In general, yes. You do not pay for a bed or for staff at night. What you pay depends on the program and on your health plan. Ask both before you start.',
    ),
    audience: ['personSeekingHelp', 'lovedOne'],
  }),
  createFaq('how-do-i-choose', {
    topic: 'choosing',
    question: 'How do I choose a good program?',
    shortAnswer:
      'Look at what a program focuses on, how its staff are trained and which treatments it uses. Ask about a plan of your own and a place for your family.',
    answer: toPortableText('Ask these questions before you say yes.', {
      list: [
        'What do you focus on, and how are your staff trained and licensed?',
        'Which treatments do you use? Look for ones based on evidence, such as CBT and DBT.',
        'Will I get a care plan of my own?',
        'Is there a place for my family? Do you offer holistic therapies, such as yoga or art?',
      ],
    }),
    audience: ['personSeekingHelp', 'lovedOne'],
  }),
  createFaq('how-do-i-know', {
    topic: 'choosing',
    question: 'How do I know if an IOP is right for me?',
    shortAnswer:
      'Ask yourself if you are ready for a plan and if you need more than weekly therapy. If so, an IOP might fit. A mental health professional can help you decide.',
    answer: toPortableText(
      'Ask yourself four things. Are you ready for a plan with structure? Do you have support at home? Do you want care that is both flexible and complete? Do you need more than weekly therapy?',
      'A yes can mean that an IOP might fit. Support at home by itself does not mean that you need treatment. This is not a diagnosis. A mental health professional can help you decide.',
      [
        'You can read more in ',
        createInternalLink('guide-is-an-iop-right-for-me', 'our guide'),
        '.',
      ],
    ),
  }),
  createFaq('how-do-i-start', {
    topic: 'getting-started',
    question: 'How do I get started, for me or for somebody I love?',
    shortAnswer:
      'Call a treatment center, your doctor or a therapist, for you or for somebody you love. Say what is going on, and ask what might help.',
    answer: toPortableText(
      'Talk to somebody. You can call a treatment center, your doctor or a therapist. Say what is going on, and ask what might help. You can call for somebody you love, too.',
      [
        'Solace Treatment Center offers mental health treatment in Los Angeles, California. Call ',
        {text: '+1 562 554 6634', annotation: {_type: 'link', href: 'tel:+15625546634'}},
        '.',
      ],
      {
        _type: 'crisisHelp',
        text: 'If you or somebody else is in danger or in a crisis, get help now.',
        resources: toReferences('crisis-911', 'crisis-988'),
      },
    ),
    audience: ['personSeekingHelp', 'lovedOne'],
  }),
  createFaq('which-words', {
    topic: 'getting-started',
    question: 'Which words should I use when I talk about substance use?',
    shortAnswer:
      'Words that put the person first, such as “a person with a substance use disorder”. If you are not sure, let the person choose.',
    answer: toPortableText(
      'Put the person first. Say “a person with a substance use disorder”. It keeps the person apart from the disorder.',
      'Words that carry shame can make people less willing to seek treatment. If you are not sure which words to use, let the person choose.',
    ),
    audience: ['personSeekingHelp', 'lovedOne', 'professional'],
    evidence: createEvidence('source-nida-words-matter', 'Stigma and Addiction'),
  }),
]
