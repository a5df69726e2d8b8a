import {
  applySelfCheckAction,
  createSelfCheck,
  toSelfCheckView,
} from '@iop-content/client/self-check'
import type {SelfCheckAction, SelfCheckView} from '@iop-content/client/self-check'
import {createElement} from './createElement.ts'
import {readSelfCheck} from './readSelfCheck.ts'

/** Makes every self-check of the page ask one question at a time. Answers live in this page's memory and nowhere else. */
export function defineSelfCheck(): void {
  if (!customElements.get('self-check')) customElements.define('self-check', SelfCheckElement)
}

let count = 0

class SelfCheckElement extends HTMLElement {
  /** A page may have more than one. */
  readonly #questionId = `question-${(count += 1)}`

  connectedCallback() {
    const plain = this.querySelector<HTMLElement>('[data-plain]')
    const steps = this.querySelector<HTMLElement>('[data-steps]')
    if (!plain || !steps) return
    const content = readSelfCheck(plain)
    let state = createSelfCheck()

    const apply = (action: SelfCheckAction) => {
      state = applySelfCheckAction(content, state, action)
      show(true)
    }
    const show = (shouldFocus: boolean) => {
      const view = toSelfCheckView(content, state)
      steps.replaceChildren(...this.#write(view, apply))
      // Who hears the page hears the next step; who uses the keyboard goes on from it.
      if (shouldFocus) steps.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus()
    }
    show(false)
    plain.hidden = true
    steps.hidden = false
  }

  #write(view: SelfCheckView, apply: (action: SelfCheckAction) => void): readonly Node[] {
    const button = (label: string, look: string, action: SelfCheckAction) => {
      const words = this.dataset[label] ?? label
      const element = createElement('button', {type: 'button', class: look}, words)
      element.addEventListener('click', () => apply(action))
      return element
    }
    switch (view.step) {
      case 'crisisHelp':
        return view.canBegin ? [button('begin', 'button', {type: 'begin'})] : []
      case 'question': {
        const {questionKey} = view
        const progress = this.querySelector<HTMLElement>(`[data-key="${CSS.escape(questionKey)}"]`)
        const answers = (['yes', 'no'] as const).map((answer) => {
          const element = button(answer, 'button', {type: 'answer', questionKey, answer})
          if (view.answer) element.setAttribute('aria-pressed', String(view.answer === answer))
          return element
        })
        return [
          createElement('p', {class: 'kicker'}, progress?.dataset['progress'] ?? ''),
          createElement(
            'p',
            {class: 'question', id: this.#questionId, tabindex: '-1'},
            view.question,
          ),
          createElement(
            'div',
            {class: 'actions', role: 'group', 'aria-labelledby': this.#questionId},
            ...answers,
            button('back', 'button quiet', {type: 'back'}),
          ),
        ]
      }
      case 'result':
        return [
          createElement('p', {class: 'question', tabindex: '-1'}, view.heading),
          createElement('p', {}, view.text),
          createElement(
            'div',
            {class: 'actions'},
            button('back', 'button quiet', {type: 'back'}),
            button('restart', 'button quiet', {type: 'restart'}),
          ),
        ]
    }
  }
}
