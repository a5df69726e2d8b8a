import type {Fact} from './Fact.ts'

const firstText = '[_key=="block1"].children[0].text'

const inGuide = (meaning: string, path: string, documentId = 'guide-is-an-iop-right-for-me') => ({
  fact: 'F33',
  meaning,
  documentId,
  path,
  query: 'guideQuery',
  params: {slug: 'is-an-iop-right-for-me'},
})

/** What makes the guide: its own words, and the ones that come into it by reference. */
export const guideFacts: readonly Fact[] = [
  inGuide('Title', 'title'),
  inGuide('Opening that honors the step', `opening${firstText}`),
  inGuide('Table of contents: what it is', 'sections[_key=="whatItIs"].heading'),
  inGuide('Table of contents: who benefits', 'sections[_key=="whoBenefits"].heading'),
  inGuide('Table of contents: components', 'sections[_key=="components"].heading'),
  inGuide('Table of contents: how it works', 'sections[_key=="howItWorks"].heading'),
  inGuide('Table of contents: benefits', 'sections[_key=="benefits"].heading'),
  inGuide('Table of contents: myths', 'sections[_key=="myths"].heading'),
  inGuide('Table of contents: choosing', 'sections[_key=="choosing"].heading'),
  inGuide('Conclusion', `conclusion${firstText}`),
  inGuide('Call to action', 'callToAction.text'),
  inGuide('Myth by reference', 'whyItMisleads', 'myth-severity'),
  inGuide(
    'Self-check by reference',
    'selfCheck.questions[_key=="readiness"].question',
    'program-iop',
  ),
  inGuide('Components by reference', 'components[_key=="groupTherapy"].text', 'program-iop'),
  inGuide('Schedule by reference', 'schedule.summary', 'program-iop'),
]
