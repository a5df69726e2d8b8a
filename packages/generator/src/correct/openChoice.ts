import {isSyntaxRecord} from './SyntaxRecord.ts'
import type {SyntaxRecord} from './SyntaxRecord.ts'

/** No text of a query begins with it. */
const mark = '\u0000'

/**
 * Marks the texts that a `select()` chooses from, where they are two or more: such a choice is a list of values like
 * one in the schema, and stays open like one. The mark comes through an evaluation of types.
 */
export function openChoice(select: SyntaxRecord): void {
  const {alternatives, fallback} = select
  const results: unknown[] = Array.isArray(alternatives) ? alternatives : []
  const values = [...results.filter(isSyntaxRecord).map(({value}) => value), fallback]
  const texts = values.filter(isSyntaxRecord).filter(({value}) => typeof value === 'string')
  if (texts.length > 1) for (const text of texts) text['value'] = `${mark}${String(text['value'])}`
}

/** The text that was marked; undefined for any other. */
export function findChoice(text: string | undefined): string | undefined {
  return text?.startsWith(mark) ? text.slice(mark.length) : undefined
}
