const messages = {
  brokenText: (name: string) =>
    `A rich text is a ${name} where a list of blocks belongs, and is passed over. Give what a query delivers.`,
  brokenBlock: () =>
    'A part of a rich text is no block with a _type, and is passed over. Mend the document in the Studio.',
  brokenField: (name: string) =>
    `The field "${name}" of a block holds what does not belong there, and is passed over. Mend the document in the Studio.`,
  unknownType: (name: string) =>
    `Blocks of the type "${name}" are passed over. Give components.unknownType, or update the client.`,
  unknownMark: (name: string) =>
    `The mark "${name}" is passed over, its words stay. Give components.unknownMark, or update the client.`,
  unknownStyle: (name: string) => `The style "${name}" is not known; it is shown as a paragraph.`,
  unknownList: (name: string) => `The list "${name}" is not known; it is shown with bullets.`,
  unknownTone: (name: string) => `The tone "${name}" is not known; it is shown as a note.`,
  unknownSection: (name: string) =>
    `The part "${name}" of a program page is not known and passed over. Update the client.`,
  refusedAddress: (name: string) =>
    `"${name}" is no address to link to, its words stay. Use http, https, mailto or tel.`,
  refusedPath: (name: string) =>
    `toPath gave "${name}", which leads away from the site. Give a path such as /guides/a-guide.`,
  refusedContact: (name: string) =>
    `"${name}" cannot be called, texted or opened; it is shown without a link. Write a number in digits, or an https address.`,
  missingPath: (name: string) =>
    `A link to the ${name} pages has no path, its words stay. Give the option toPath.`,
  missingPage: () => 'A link leads to a page that is missing or not public; its words stay.',
  missingSource: () => 'A citation has no source, or one that is not among the references.',
  missingImage: () => 'A picture has no file and is passed over.',
  missingDocument: (name: string) =>
    `A block of the type "${name}" shows a document that is missing or not public.`,
} satisfies Record<string, (name: string) => string>

/** What can be wrong with a text that is shown all the same. */
export type RenderIssueKind = keyof typeof messages

/** Something that a text holds and that is not shown as it was meant. */
export interface RenderIssue {
  readonly kind: RenderIssueKind
  /** What it is about: a type, a mark, a style, an address; else the `_key` of the mark or block. */
  readonly name: string
  /** The `_key` of the block in which it was first met. */
  readonly blockKey: string
  /** What happened and what to do next. */
  readonly message: string
}

/** Tells of an issue. */
export type ReportIssue = (kind: RenderIssueKind, name: string, blockKey: string) => void

/** Makes a function that tells of each issue once, however often it is met. */
export function createIssueReporter(
  onIssue: ((issue: RenderIssue) => void) | undefined,
): ReportIssue {
  const told = new Set<string>()
  return (kind, name, blockKey) => {
    const issue = `${kind} ${name}`
    if (!onIssue || told.has(issue)) return
    told.add(issue)
    onIssue({kind, name, blockKey, message: messages[kind](name)})
  }
}
