import type {Rule} from '@sanity/types'
import {blockRules} from './blockRules.ts'
import {requiredMessage} from './requiredMessage.ts'
import {toValidator} from './toValidator.ts'

const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Adds the rules for Portable Text that must not be empty, under a heading of this level. */
export const applyBlockRules =
  (levelAbove: number) =>
  (rule: Rule): Rule[] => [
    rule.required().min(1).error(requiredMessage),
    rule.custom(toValidator('error', blockRules(levelAbove), isArray)),
    rule.custom(toValidator('warning', blockRules(levelAbove), isArray)).warning(),
  ]
