import type {FindingRule} from './FindingRule.ts'

const vague =
  /^(?:(?:please )?(?:click|tap|press)(?: (?:here|this|on this|the link|this link|for more|to learn more))*|here|this|this (?:page|link|site|website|article)|(?:the |a )?link|(?:read|learn|see|find out|view)? ?more(?: info(?:rmation)?| details| here)?|details|info|website|(?:go|continue|read on|submit|ok))$/i

const bareUrl = /^(?:https?:\/\/\S+|www\.\S+)$/i

/** Finds words of a link or button that do not say where it leads. */
export const linkTextRule: FindingRule<string> = (text) => {
  const words = text.trim().replace(/[\s.…!>»→:]+$/u, '')
  const message = bareUrl.test(words)
    ? `The link shows an address: “${words}”.`
    : words === ''
      ? 'The link has no words.'
      : vague.test(words)
        ? `“${words}” does not say where the link leads.`
        : undefined
  if (message === undefined) return []
  const remedy = 'Name what readers find there, in words that make sense on their own.'
  return [{rule: 'linkText', severity: 'error', path: [], message, remedy}]
}
