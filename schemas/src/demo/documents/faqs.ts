import type {SanityDocumentLike} from '@sanity/types'
import {createCitation, createEvidence} from '../compose/createEvidence.ts'
import {createReference} from '../compose/createReference.ts'
import {createSlug} from '../compose/createSlug.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'
import {toReferences} from '../compose/toReferences.ts'
import {publicDocument} from '../../initialValues/publicDocument.ts'

const createFaq = (
  slug: string,
  topic: string,
  question: string,
  answer: object[],
  evidence: object = {},
): SanityDocumentLike => ({
  ...publicDocument,
  ...evidence,
  _id: `faq-${slug}`,
  _type: 'faq',
  question,
  answer,
  topic: createReference(`topic-${topic}`),
  slug: createSlug(slug),
})

/** Questions that people ask about intensive outpatient programs. */
export const faqs: readonly SanityDocumentLike[] = [
  createFaq(
    'what-is-an-iop',
    'basics',
    'What is an IOP?',
    toPortableText(
      'IOP is short for Intensive Outpatient Program. It is treatment for mental health conditions, substance use disorders, or both.',
      [
        'You come in several times a week and live at home. ',
        createInternalLink('program-iop', 'See what an IOP is made of'),
        '.',
      ],
    ),
  ),
  createFaq(
    'who-is-it-for',
    'who-it-helps',
    'Who is an IOP for?',
    toPortableText(
      'It is for people who need more than weekly therapy, but who do not need to be in a hospital or to have care around the clock.',
      {
        list: [
          'You are coming out of inpatient or residential care and want to keep your progress',
          'You need structure, but cannot step away from work, school or family',
          'You want help early, before a crisis',
        ],
      },
    ),
  ),
  createFaq(
    'dual-diagnosis',
    'who-it-helps',
    'Can an IOP help if I have both a mental health condition and a substance use disorder?',
    toPortableText(
      'Yes. This is called a dual diagnosis, or co-occurring disorders. Many IOPs treat both at the same time.',
      'Ask a program if it does, and how its staff are trained for it.',
    ),
  ),
  createFaq(
    'how-is-it-different',
    'basics',
    'How is an IOP different from inpatient or residential care?',
    toPortableText(
      'In an IOP, you sleep at home and keep up your daily life. In inpatient or residential care, you stay at the place of treatment, and staff are there day and night.',
    ),
  ),
  createFaq(
    'what-happens',
    'treatment',
    'What happens in an IOP?',
    toPortableText(
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
      'You set goals of your own. Your team checks how you are doing and changes the plan when it needs to.',
    ),
  ),
  createFaq(
    'is-my-family-involved',
    'treatment',
    'Can my family take part?',
    toPortableText([
      'Often, yes. Many programs offer ',
      createInternalLink('therapy-family-therapy', 'family therapy'),
      ' or classes for families. You decide who takes part.',
    ]),
  ),
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
    'nervous-about-groups',
    'treatment',
    'What if I am nervous about group therapy?',
    toPortableText(
      'That is normal. It may feel scary at first. Most people come to value their group, because it helps them feel less alone.',
      'You can start by listening. Tell your therapist how you feel about it.',
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
        'Can my family take part? Do you offer holistic therapies, such as yoga or art?',
      ],
    }),
  ),
  createFaq(
    'how-do-i-know',
    'choosing',
    'How do I know if an IOP is right for me?',
    toPortableText(
      'Ask yourself four things. Are you ready for a plan with structure? Do you have support at home? Do you want care that is both flexible and complete? Do you need more than weekly therapy?',
      'A yes can mean that an IOP might fit. It is not a diagnosis. A mental health professional can help you decide.',
    ),
  ),
  createFaq(
    'how-do-i-start',
    'getting-started',
    'How do I get started, for me or for somebody I love?',
    toPortableText(
      'Talk to somebody. You can call a treatment center, your doctor or a therapist. Say what is going on, and ask what might help. You can call for somebody you love, too.',
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
