import type {SelfCheck} from '../../generated/types.ts'

/** A self-check as a query delivers it, with a question for each kind of weight. */
export function createContent(...weights: readonly string[]): SelfCheck {
  return {
    heading: 'Ask yourself',
    introduction: 'There are no wrong answers.',
    privacyNote: 'Nothing leaves your browser.',
    disclaimer: 'This is not a diagnosis.',
    questions: weights.map((weighs, index) => ({
      _key: `question${index}`,
      question: `Question ${index}?`,
      weighs,
    })),
    resultMightFit: {heading: 'It might fit', text: 'Talk to somebody.'},
    resultSupportiveHomeOnly: {heading: 'Your home is a strength', text: 'Still, talk.'},
    resultAllNo: {heading: 'Maybe not now', text: 'You can still talk.'},
    evidence: 'generalGuidance',
    citations: [],
  }
}
