import type {
  Condition,
  Faq,
  GlossaryTerm,
  Guide,
  Location,
  Myth,
  ProgramPage,
  Provider,
  Therapy,
} from '../generated/types.ts'

/** Every result of the client's queries that is a page of its own. */
export type MetadataPage =
  Condition | Faq | GlossaryTerm | Guide | Location | Myth | ProgramPage | Provider | Therapy
