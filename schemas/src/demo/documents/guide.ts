import type {SanityDocumentLike} from '@sanity/types'
import {createReference} from '../compose/createReference.ts'
import {createSlug} from '../compose/createSlug.ts'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'
import {toPortableText} from '../compose/toPortableText.ts'
import {toReferences} from '../compose/toReferences.ts'

const createProgramSection = (section: string) =>
  ({_type: 'programSection', program: createReference('program-iop'), section}) as const

const createMythEmbed = (id: string) => ({_type: 'mythEmbed', myth: createReference(id)}) as const

const createSection = (heading: string, anchor: string, body: object[]) =>
  ({_type: 'guideSection', heading, anchor, body}) as const

/** The long guide; all that the library says elsewhere comes in by reference. */
export const guide: SanityDocumentLike = {
  ...publicDemoDocument,
  _id: 'guide-is-an-iop-right-for-me',
  _type: 'guide',
  title: 'Is an IOP right for me?',
  summary:
    'What an intensive outpatient program is, who it helps, how it works and how to choose one.',
  opening: toPortableText(
    'Looking for help takes courage. If you are reading this for yourself or for somebody you love, you have already taken a step.',
    'This guide walks you through it at your own pace. Read it all, or go to the part you need.',
    {
      _type: 'crisisHelp',
      text: 'If you are in danger or in a crisis, you do not have to read on. Get help now.',
      resources: toReferences('crisis-911', 'crisis-988', 'crisis-samhsa-helpline'),
    },
  ),
  sections: toKeyedArray({
    whatItIs: createSection(
      'What is an IOP, exactly?',
      'what-it-is',
      toPortableText(
        'Let us start with the name, and with what sets this kind of care apart.',
        createProgramSection('whatItIs'),
      ),
    ),
    whoBenefits: createSection(
      'Who does it help?',
      'who-it-helps',
      toPortableText(
        'People come to an IOP from many places in life. You may see yourself in one of these.',
        createProgramSection('whoBenefits'),
      ),
    ),
    components: createSection(
      'What is it made of?',
      'what-it-is-made-of',
      toPortableText(
        'No two programs are the same, yet most share these parts.',
        createProgramSection('components'),
      ),
    ),
    howItWorks: createSection(
      'How does it work?',
      'how-it-works',
      toPortableText(
        'Here is how much time it takes, and what you do in that time.',
        createProgramSection('schedule'),
        createProgramSection('whatParticipantsDo'),
      ),
    ),
    benefits: createSection(
      'What are the benefits?',
      'benefits',
      toPortableText(
        'Care is hard work. These are some of the things that people gain from it.',
        createProgramSection('benefits'),
      ),
    ),
    selfCheck: createSection(
      'Is it right for me?',
      'self-check',
      toPortableText(
        'Take a moment for these questions. Nobody but you will see what you answer.',
        createProgramSection('selfCheck'),
      ),
    ),
    myths: createSection(
      'What do people get wrong?',
      'myths',
      toPortableText(
        'You may have heard things that make you doubt. Here is what is true.',
        createMythEmbed('myth-severity'),
        createMythEmbed('myth-work-and-school'),
        createMythEmbed('myth-group-therapy'),
      ),
    ),
    choosing: createSection(
      'How do I choose a program?',
      'how-to-choose',
      toPortableText(
        'It is fine to ask a lot of questions. A good program will welcome them.',
        createProgramSection('choosingCriteria'),
        {
          _type: 'callout',
          tone: 'tip',
          text: 'Write your questions down before you call. Then you can take your time.',
        },
      ),
    ),
    questions: createSection(
      'What else do people ask?',
      'questions',
      toPortableText(
        'These are questions that many people have before they start.',
        createProgramSection('faqs'),
      ),
    ),
  }),
  conclusion: toPortableText(
    'An IOP gives you real care and lets you stay in your own life. It is not the only way, and you do not have to decide today.',
    'What counts is that you do not stay alone with it. Talk with somebody you trust, or with a mental health professional.',
  ),
  callToAction: {
    _type: 'callToAction',
    heading: 'Ready to talk?',
    text: 'Call to ask your questions, for you or for somebody you love. A call does not commit you to anything.',
    label: 'Call now',
  },
  slug: createSlug('is-an-iop-right-for-me'),
  seo: {
    _type: 'seo',
    title: 'Is an IOP Right for Me? A Plain Guide',
    description:
      'A calm, plain guide to intensive outpatient programs. What they are, who they help, how they work, what people get wrong and how to choose one.',
  },
}
