import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'

const longest = 150

/** Finds descriptions of pictures that tell a listener nothing, or too much. */
export const altTextRule: FindingRule<string> = (text) => {
  const alt = text.trim()
  if (
    /^[\w\s().-]+\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?)$/i.test(alt) ||
    /^(?:img|dsc|pxl|dcim|screenshot|screen shot)[\s_-]*[\d_-]/i.test(alt)
  ) {
    return [toFinding('error', `“${alt}” is the name of a file.`, 'Say what the picture shows.')]
  }
  if (
    /^(?:image|picture|photo|photograph|graphic|alt(?: text)?|untitled|placeholder|todo|tbd|n\/?a|none|\W*)$/i.test(
      alt,
    )
  ) {
    return [
      toFinding(
        'error',
        `“${alt}” does not say what the picture shows.`,
        'Describe what somebody sees in it.',
      ),
    ]
  }
  const found: Finding[] = []
  const opening =
    /^(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing|that shows)\b/i.exec(
      alt,
    )
  if (opening) {
    found.push(
      toFinding(
        'warning',
        `“${opening[0]}” is read out needlessly.`,
        'Start with what it shows: a screen reader says that it is a picture.',
      ),
    )
  }
  if ([...alt].length > longest) {
    found.push(
      toFinding(
        'warning',
        `This has ${[...alt].length} characters.`,
        `Keep it to ${longest}, and put the rest into the text.`,
      ),
    )
  }
  return found
}

const toFinding = (severity: Finding['severity'], message: string, remedy: string): Finding => ({
  rule: 'altText',
  severity,
  path: [],
  message,
  remedy,
})
