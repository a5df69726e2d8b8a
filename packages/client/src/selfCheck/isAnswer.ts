import type {SelfCheckAnswer} from './SelfCheckState.ts'

/** Plain JavaScript and what a browser has kept hand over what they like. */
export const isAnswer = (value: unknown): value is SelfCheckAnswer =>
  value === 'yes' || value === 'no'
