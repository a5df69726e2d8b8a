import type {CheckReport, ReportedFinding} from './CheckReport.ts'

/** The report for a person: documents with errors last, where a terminal ends up. */
export function formatReport({checked, errors, warnings, documents}: CheckReport): string {
  const hasError = ({findings}: {readonly findings: readonly ReportedFinding[]}) =>
    findings.some(({severity}) => severity === 'error')
  const ordered = documents.toSorted(
    (one, other) => Number(hasError(one)) - Number(hasError(other)),
  )
  const paragraphs = ordered.map(({id, type, title, findings}) =>
    [`${title}  (${type} ${id})`, ...findings.map(formatFinding)].join('\n'),
  )
  const counts = [
    toCount(checked, 'document'),
    toCount(errors, 'error'),
    toCount(warnings, 'warning'),
  ]
  return [...paragraphs, `${counts.join(', ')}.`].join('\n\n')
}

function formatFinding({severity, path, message, remedy}: ReportedFinding): string {
  const place = path === '' ? '' : `${path}: `
  return `  ${severity.padEnd(7)}  ${place}${message}${remedy ? `\n           → ${remedy}` : ''}`
}

function toCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
