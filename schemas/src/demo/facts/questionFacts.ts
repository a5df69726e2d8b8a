import type {Fact} from './Fact.ts'

/** The questions, and the facts that each restates. */
const restated = {
  'faq-what-is-an-iop': 'F1, F2',
  'faq-who-is-it-for': 'F3, F5, F6, F8',
  'faq-dual-diagnosis': 'F7',
  'faq-not-severe': 'F8, F26',
  'faq-how-is-it-different': 'F2',
  'faq-is-my-family-involved': 'F12',
  'faq-how-many-hours': 'F14',
  'faq-how-long': 'F15',
  'faq-work-or-school': 'F19, F20, F27',
  'faq-what-does-it-cost': 'F21',
  'faq-what-happens': 'F4, F9 to F11, F13, F16 to F18, F23',
  'faq-nervous-about-groups': 'F22, F28',
  'faq-how-do-i-choose': 'F29 to F32',
  'faq-how-do-i-know': 'F24, F25, F33',
  'faq-how-do-i-start': 'F34 to F36',
}

/** F37: the questions that people ask, each with its answer. */
export const questionFacts: readonly Fact[] = Object.entries(restated).flatMap(
  ([documentId, facts]) =>
    ['question', 'answer[_key=="block1"].children[0].text'].map((path) => ({
      fact: 'F37',
      meaning: `A question that restates ${facts}`,
      documentId,
      path,
      query: 'faqsQuery',
      params: {},
    })),
)
