import type {Finding} from './Finding.ts'
import type {FindingRule} from './FindingRule.ts'

const longest = 150

/** What a picture is, or what it is for, without what it shows: in English and Spanish. */
const empty =
  /^(?:(?:an? |the |our |la |el |una? |nuestr[oa] )?(?:image|picture|photo|photograph|pic|graphic|icon|illustration|logo|logotipo|banner|hero|header|headshot|thumbnail|background|stock|cover|imagen|foto|fotograf[ií]a|gr[aá]fico|icono|ilustraci[oó]n|portada|fondo)(?: (?:image|picture|photo|banner))?(?:[\s_-]*\d+)?|alt(?: text)?|texto alternativo|untitled|sin t[ií]tulo|placeholder|todo|tbd|n\/?a|none|ningun[oa]|[^\p{L}\p{N}]*)$/iu

/** Finds descriptions of pictures that tell a listener nothing, or too much. */
export const altTextRule: FindingRule<string> = (text) => {
  const alt = text.trim()
  if (
    /^[\w\s().-]+\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?)$/i.test(alt) ||
    /^(?:img|dsc|pxl|dcim|screenshot|screen shot)[\s_-]*[\d_-]/i.test(alt) ||
    /^[a-z\d]+(?:_[a-z\d]+)+$|^[a-z\d]+(?:-[a-z\d]+){2,}$|^[a-z]+-\d+$/i.test(alt)
  ) {
    return [toFinding('error', `“${alt}” is the name of a file.`, 'Say what the picture shows.')]
  }
  if (empty.test(alt)) {
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
    /^(?:(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing|that shows)|(?:una? |la |el )?(?:imagen|foto|fotograf[ií]a|gr[aá]fico) (?:de|del|con|que muestra))(?!\p{L})/iu.exec(
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
