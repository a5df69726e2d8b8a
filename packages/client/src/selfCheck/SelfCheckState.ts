/** What a reader says to a question. */
export type SelfCheckAnswer = 'yes' | 'no'

/** What the answers come to; each has a text of its own in the content. */
export type SelfCheckOutcome = 'mightFit' | 'supportiveHomeOnly' | 'allNo'

/** The answers so far, by the `_key` of the question. */
export type SelfCheckAnswers = Readonly<Record<string, SelfCheckAnswer>>

/**
 * Where a reader is in the self-check: plain data, which `JSON.stringify` keeps whole. It starts with immediate
 * help, so that no page can show a question before it.
 */
export type SelfCheckState =
  | {readonly step: 'crisisHelp'; readonly answers: SelfCheckAnswers}
  | {readonly step: 'question'; readonly questionKey: string; readonly answers: SelfCheckAnswers}
  | {
      readonly step: 'result'
      readonly outcome: SelfCheckOutcome
      readonly answers: SelfCheckAnswers
    }
