import type {Fact} from './Fact.ts'
import {guideFacts} from './guideFacts.ts'
import {libraryFacts} from './libraryFacts.ts'
import {programFacts} from './programFacts.ts'
import {questionFacts} from './questionFacts.ts'

/** Every place in the demonstration content that says one of the facts F1 to F37. */
export const factMap: readonly Fact[] = [
  ...programFacts,
  ...libraryFacts,
  ...guideFacts,
  ...questionFacts,
]
