import type {SelfCheckContent} from './SelfCheckContent.ts'
import type {SelfCheckAnswer, SelfCheckOutcome, SelfCheckState} from './SelfCheckState.ts'

/** The words that a page shows in a state, empty where a draft lacks them. */
export type SelfCheckView =
  | {
      readonly step: 'crisisHelp'
      readonly heading: string
      readonly introduction: string
      readonly privacyNote: string
      /** Show the page's `crisisResources` too, above the button that begins. */
      readonly canBegin: boolean
    }
  | {
      readonly step: 'question'
      readonly questionKey: string
      readonly question: string
      /** Counted from 1. */
      readonly number: number
      readonly total: number
      /** What the reader said before going back. */
      readonly answer: SelfCheckAnswer | null
    }
  | {
      readonly step: 'result'
      readonly outcome: SelfCheckOutcome
      readonly heading: string
      readonly text: string
      readonly disclaimer: string
    }

/**
 * What a page shows in a state.
 *
 * @example
 * const view = toSelfCheckView(page.selfCheck, state)
 * if (view.step === 'question') ask(`${view.number}/${view.total}: ${view.question}`)
 */
export function toSelfCheckView(content: SelfCheckContent, state: SelfCheckState): SelfCheckView {
  const questions = content.questions ?? []
  switch (state.step) {
    case 'crisisHelp':
      return {
        step: 'crisisHelp',
        heading: content.heading ?? '',
        introduction: content.introduction ?? '',
        privacyNote: content.privacyNote ?? '',
        canBegin: questions.length > 0,
      }
    case 'question': {
      const {questionKey} = state
      const index = questions.findIndex(({_key}) => _key === questionKey)
      return {
        step: 'question',
        questionKey,
        question: questions[index]?.question ?? '',
        number: index + 1,
        total: questions.length,
        answer: Object.hasOwn(state.answers, questionKey)
          ? (state.answers[questionKey] ?? null)
          : null,
      }
    }
    case 'result': {
      const result = resultOf[state.outcome](content)
      return {
        step: 'result',
        outcome: state.outcome,
        heading: result?.heading ?? '',
        text: result?.text ?? '',
        disclaimer: content.disclaimer ?? '',
      }
    }
  }
}

const resultOf = {
  mightFit: (content: SelfCheckContent) => content.resultMightFit,
  supportiveHomeOnly: (content: SelfCheckContent) => content.resultSupportiveHomeOnly,
  allNo: (content: SelfCheckContent) => content.resultAllNo,
} satisfies Record<SelfCheckOutcome, unknown>
