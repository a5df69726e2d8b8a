import type {SanityDocumentLike} from '@sanity/types'
import {createCitation, createEvidence} from '../compose/createEvidence.ts'
import {createFaq} from '../compose/createFaq.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'
import {toReferences} from '../compose/toReferences.ts'

/** Questions about time, cost, choosing and getting started. */
export const practicalFaqs: readonly SanityDocumentLike[] = [
  createFaq(
    'how-many-hours',
    'time-and-cost',
    'How many hours a week does an IOP take?',
    toPortableText('Plan for three to five sessions a week. Each one lasts several hours.', [
      'For substance use care, a United States government guide speaks of ',
      {
        text: 'at least 9 hours a week for adults, and at least 6 for adolescents',
        annotation: createCitation('source-samhsa-advisory-2021', 'Page 1, first paragraph'),
      },
      '.',
    ]),
  ),
  createFaq(
    'how-long',
    'time-and-cost',
    'How long does an IOP last?',
    toPortableText(
      'Often 8 to 12 weeks. It can be shorter or longer. It depends on your needs and your progress.',
    ),
  ),
  createFaq(
    'work-or-school',
    'time-and-cost',
    'Can I keep my job or stay in school?',
    toPortableText([
      'For many people, yes. The schedule is planned around work, school and family. ',
      createInternalLink('myth-work-and-school', 'Here is why many people think otherwise'),
      '.',
    ]),
  ),
  createFaq(
    'what-does-it-cost',
    'time-and-cost',
    'Does an IOP cost less than a residential stay?',
    toPortableText(
      'In general, yes. You do not pay for a bed or for staff at night. What you pay depends on the program and on your health plan. Ask both before you start.',
    ),
  ),
  createFaq(
    'how-do-i-choose',
    'choosing',
    'How do I choose a good program?',
    toPortableText('Ask these questions before you say yes.', {
      list: [
        'What do you focus on, and how are your staff trained and licensed?',
        'Which treatments do you use? Look for ones based on evidence, such as CBT and DBT.',
        'Will I get a care plan of my own?',
        'Is there a place for my family? Do you offer holistic therapies, such as yoga or art?',
      ],
    }),
  ),
  createFaq(
    'how-do-i-know',
    'choosing',
    'How do I know if an IOP is right for me?',
    toPortableText(
      'Ask yourself four things. Are you ready for a plan with structure? Do you have support at home? Do you want care that is both flexible and complete? Do you need more than weekly therapy?',
      'A yes can mean that an IOP might fit. Support at home by itself does not mean that you need treatment. This is not a diagnosis. A mental health professional can help you decide.',
      [
        'You can read more in ',
        createInternalLink('guide-is-an-iop-right-for-me', 'our guide'),
        '.',
      ],
    ),
  ),
  createFaq(
    'how-do-i-start',
    'getting-started',
    'How do I get started, for me or for somebody I love?',
    toPortableText(
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
  ),
  createFaq(
    'which-words',
    'getting-started',
    'Which words should I use when I talk about substance use?',
    toPortableText(
      'Put the person first. Say “a person with a substance use disorder”. It keeps the person apart from the disorder.',
      'Words that carry shame can make people less willing to seek treatment. If you are not sure which words to use, let the person choose.',
    ),
    createEvidence('source-nida-words-matter', 'Stigma and Addiction'),
  ),
]
