import type {ImageSources} from '../../image/index.ts'
import type {MythEmbedDraft, ProgramSectionDraft} from '../../generated/draftTypes.ts'
import type {CalloutTone} from '../clean/CleanNode.ts'
import type {HelpResource} from '../help/toHelpResource.ts'

/**
 * Writes one kind of block or mark. `children` is written already; all other texts are as editors wrote them, and still to be
 * encoded. `renderDefault` gives what would be written without the component.
 */
export type RenderComponent<Props> = (props: Props & {renderDefault(): string}) => string

/** A highlighted note. */
export interface CalloutProps {
  readonly tone: CalloutTone
  readonly text: string
}

/** Immediate help in the middle of a text. */
export interface CrisisHelpProps {
  readonly text: string
  readonly resources: readonly HelpResource[]
}

/** A picture that has a file. */
export interface ImageProps {
  readonly image: ImageSources
  /** Empty where the picture needs none. */
  readonly credit: string
}

/** A myth of the library. */
export interface MythEmbedProps {
  readonly value: MythEmbedDraft
  /** The myth, as it is written without the component. */
  readonly children: string
}

/** A part of a program page. */
export interface ProgramSectionProps {
  /** As in `whoBenefits`. */
  readonly section: string
  readonly value: ProgramSectionDraft
  /** The part, as it is written without the component. */
  readonly children: string
}

/** A block, or an object in the middle of a paragraph, of a newer content model. */
export interface UnknownTypeProps {
  readonly value: {readonly _type: string; readonly _key: string}
  readonly isInline: boolean
}

/** What writes the blocks that are not text. */
export interface TypeComponents {
  readonly callout?: RenderComponent<CalloutProps> | undefined
  readonly crisisHelp?: RenderComponent<CrisisHelpProps> | undefined
  readonly imageWithAlt?: RenderComponent<ImageProps> | undefined
  readonly mythEmbed?: RenderComponent<MythEmbedProps> | undefined
  readonly programSection?: RenderComponent<ProgramSectionProps> | undefined
}
