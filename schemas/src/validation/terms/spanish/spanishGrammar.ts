import {toSpanishPattern} from './toSpanishPattern.ts'

/** A pattern of Spanish words just before a claim, in any case and with their accents or without. */
export const toSpanishEnding = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${toSpanishPattern(words)}) $`, 'iu')

const adjectives =
  '(?:únic[oa]|sol[oa]|verdader[oa]|simple|sencill[oa]|rápid[oa]|mágic[oa]|milagros[oa]|segur[oa]|complet[oa]|total|conocid[oa]|definitiv[oa]|garantizad[oa]s?|instantáne[oa]|permanente|real|tal|universal)'

/** What may stand between a verb and what is claimed, before a blank: “una verdadera”. */
export const spanishArticle = `(?: (?:una?|unos|unas|la|las|los|el|algun[oa]|ningun[oa]|ninguna|ningún|algún|cada|esa|ese|tod[oa]s?|otra cosa que))?(?: ${adjectives}){0,2}`

const spanishClitics = '(?: (?:se|lo|la|le|les|nos|me|te|los|las))*'

const adverbs =
  '(?: (?:siempre|nunca|realmente|en realidad|honestamente|aún|todavía|ya|del todo|por completo))*'

/** Verbs by which a claim is made, in a few of their forms. */
const spanishClaiming =
  '(?:(?:promet|garantiz|garantic|asegur|ofrec|ofrezc|vend|dec|dic|dig|anunci|afirm|signific|quer|quier|cre|sab|esper|busc|exist|hab|ten|tien|necesit|proporcion|reemplaz|pued|pod|confi|llam|muestr|demuestr|da|dan)\\p{L}*|hay|haya|hubo|es|son|sea|ser|está|están|estar|fue|significa|va|van|vamos|voy|tiene|tienen|tenemos|tener)'

/** Verbs that a question about a claim may have: “¿Hay una cura?”, “¿Puede garantizar …?”. */
export const spanishAskable =
  '(?:(?:promet|garantiz|asegur|ofrec|exist|pued|podr|signific)\\p{L}*|hay|es|son|est[aá]n?|tienen?|va a|voy a|van a|se)'

const turning =
  '(?:con|como|hasta|pero|sino|excepto|salvo|porque|así|mientras|que no|solo|sólo|más|nuestr[oa]s?|no|mejor)'

/** From a verb to the claim: some verbs, then a few words that do not turn it around. */
export const spanishSaid = `${spanishClitics}${adverbs} ${spanishClaiming}(?: (?!${turning}(?!\\p{L}))[\\p{L}\\d]+){0,7}?${spanishArticle}`

/** Just before a claim: clitics, adverbs, an article. */
export const spanishDirect = `${spanishClitics}${adverbs}${spanishArticle}`

/** Who speaks of their own: “nuestra cura”. */
export const spanishPossessed = toSpanishEnding(
  `(?:nuestr[oa]s?|mi|mis|est[ae])(?: (?:${adjectives}|nuev[oa]|propi[oa]|mejor)){0,2}`,
)
