import type {SelfCheckDraft} from '../generated/draftTypes.ts'
import type {SelfCheck} from '../generated/types.ts'

/** The self-check of a program page, as the queries deliver it. */
export type SelfCheckContent = SelfCheck | SelfCheckDraft
