import type {SelfCheckContent} from '@iop-content/client/self-check'

/** The self-check that a page shows as text, read back from it. */
export function readSelfCheck(element: ParentNode): SelfCheckContent {
  const questions = [...element.querySelectorAll<HTMLElement>('[data-key]')]
  return {
    heading: null,
    introduction: null,
    privacyNote: null,
    disclaimer: null,
    questions: questions.map(({dataset, textContent}) => ({
      _key: dataset['key'] ?? '',
      question: textContent.trim(),
      weighs: dataset['weighs'] ?? null,
    })),
    resultMightFit: readResult(element, 'mightFit'),
    resultSupportiveHomeOnly: readResult(element, 'supportiveHomeOnly'),
    resultAllNo: readResult(element, 'allNo'),
    evidence: null,
    citations: [],
  }
}

function readResult(element: ParentNode, outcome: string) {
  const [heading, text] = element.querySelectorAll(`[data-outcome="${outcome}"] p`)
  return {heading: heading?.textContent ?? null, text: text?.textContent ?? null}
}
