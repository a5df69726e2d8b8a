import type {Finding} from './Finding.ts'

/** What a rule may know beside the value itself. */
export interface Situation {
  /** BCP 47 tag of the document. */
  readonly language: string
  /** Today, as `2026-01-31`. */
  readonly today: string
  /** What the closest statement or document says that it rests on. */
  readonly evidence: unknown
}

/** Looks at a value and says what it found: no clock, no network, no change. */
export type FindingRule<Value> = (value: Value, situation: Situation) => readonly Finding[]
