import type {MythEmbedDraft, ProgramSectionDraft} from '../../generated/draftTypes.ts'
import {createBlock} from './createBlock.ts'
import {createSource} from './createSource.ts'

const cited = (source: string) => ({
  evidence: 'cited',
  citations: [{_key: 'c', locator: 'page 1', source: createSource(source)}],
})
const general = {evidence: 'generalGuidance', citations: []}

const neverReviewed = {
  state: 'never',
  lastReviewed: null,
  nextReviewDue: null,
  reviewedBy: null,
} as const

/** A part of a program page as a guide's query delivers it: the other parts are null. */
export function createProgramSection(section: string): ProgramSectionDraft {
  return {
    _key: 'section',
    _type: 'programSection',
    section,
    program: {
      language: 'en',
      _id: 'program',
      title: 'An IOP',
      slug: 'iop',
      review: {state: 'never', lastReviewed: null, nextReviewDue: null, reviewedBy: null},
      whatItIs: [
        {_key: 'one', title: 'It is care', text: 'Most people live at home.', ...general},
        {_key: 'two', title: null, text: null, ...general},
      ],
      whoBenefits: null,
      components: [
        {
          _key: 'group',
          title: 'Group therapy',
          text: 'You meet others.',
          availability: 'usual',
          therapy: {
            _id: 'therapy',
            language: 'en',
            title: 'Group therapy',
            alternateName: null,
            slug: 'group-therapy',
            summary: null,
          },
          includes: [],
          ...cited('components'),
        },
      ],
      schedule: {
        summary: 'Three days.',
        sessionsPerWeek: {min: 3, max: 5},
        hoursPerSession: null,
        hoursPerWeek: null,
        lengthInWeeks: null,
        lengthNote: 'Often 8 weeks.',
        flexibility: 'It bends.',
        ...general,
      },
      whatParticipantsDo: null,
      benefits: null,
      selfCheck: {
        heading: 'Ask yourself',
        introduction: 'It helps to think.',
        privacyNote: null,
        disclaimer: null,
        questions: [{_key: 'q', question: 'Do you have support?', weighs: 'supportiveHome'}],
        resultMightFit: null,
        resultSupportiveHomeOnly: null,
        resultAllNo: null,
        ...general,
      },
      choosingCriteria: null,
      faqs: [
        {
          _id: 'faq',
          _type: 'faq',
          _updatedAt: '2026-01-01T00:00:00Z',
          language: 'en',
          slug: 'how-long',
          review: neverReviewed,
          author: null,
          question: 'How long?',
          shortAnswer: 'About eight weeks.',
          audience: ['personSeekingHelp'],
          answer: [createBlock('Eight weeks.')],
          topic: null,
          ...general,
        },
      ],
    },
  }
}

/** A myth as a guide's query delivers it. */
export function createMythEmbed(): MythEmbedDraft {
  return {
    _key: 'myth',
    _type: 'mythEmbed',
    myth: {
      _id: 'myth',
      _type: 'myth',
      _updatedAt: '2026-01-01T00:00:00Z',
      language: 'en',
      slug: 'a-myth',
      review: neverReviewed,
      author: null,
      fact: 'The fact.',
      myth: 'The myth.',
      whyItMisleads: 'Why.',
      explanation: [createBlock('The fact again.')],
      ...cited('myth'),
    },
  }
}
