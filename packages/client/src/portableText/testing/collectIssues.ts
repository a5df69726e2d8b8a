import type {RenderIssue} from '../options/RenderIssue.ts'

/** A list, and the `onIssue` that fills it. */
export function collectIssues() {
  const issues: RenderIssue[] = []
  return {
    onIssue: (issue: RenderIssue) => void issues.push(issue),
    /** As in `refusedAddress javascript:`. */
    list: () => issues.map(({kind, name}) => `${kind} ${name}`),
    messages: () => issues.map(({message}) => message),
  }
}
