/** How long a form may take to show its fields, in milliseconds. */
const patience = 10_000

/**
 * Focuses the element with this id as soon as it is there. Gives up where somebody does something else: the focus is on nothing, or
 * still on the link that was followed, or it stays where it is. Gives a function that ends the wait.
 */
export function focusWhenShown(id: string): () => void {
  const started = Date.now()
  const timer = setInterval(() => {
    const {activeElement} = document
    const isFree = activeElement === document.body || activeElement instanceof HTMLAnchorElement
    const field = document.getElementById(id)
    if (field && isFree) {
      field.focus()
      field.scrollIntoView({block: 'center'})
    }
    if (field || !isFree || Date.now() - started > patience) clearInterval(timer)
  }, 100)
  return () => clearInterval(timer)
}
