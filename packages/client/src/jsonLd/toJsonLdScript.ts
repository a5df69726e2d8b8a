import type {JsonLdGraph} from './JsonLdGraph.ts'

/**
 * The text between `<script type="application/ld+json">` and its end. Characters that could end the element, open a
 * comment in it or break a line of a script are written as JSON escapes, so that no content gets out.
 */
export function toJsonLdScript(graph: JsonLdGraph): string {
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
