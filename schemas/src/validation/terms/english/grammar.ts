/** Small numbers that are written as words. */
export const few = 'one|two|three|four|five|six|seven|eight|nine|ten'

/** What may stand between an article and what is claimed: “no known cure”, “a guaranteed result”. */
export const adjectives =
  '(?:absolute|actual|amazing|certain|complete|easy|fast|guaranteed|instant|instantaneous|known|lasting|lifelong|magic(?:al)?|medical|miracle|miraculous|one|overnight|perfect|permanent|proven|quick|real|risk-free|secret|simple|single|such|sudden|sure|total|true|unique|universal|100 ?(?:%|percent))'

const articles =
  '(?:an?|any|all|the|one|these|those|every|each|exactly an?|(?:any|a) kind of|a form of|in itself an?)'

/** “always a guaranteed”, just before what is claimed. */
export const article = `(?:${articles} )?(?:${adjectives} ){0,2}`

export const adverbs =
  '(?:(?:actually|alone|already|also|always|be|been|being|completely|currently|either|entirely|ethically|ever|even|fully|generally|honestly|itself|legally|necessarily|often|possibly|really|responsibly|still|truly|truthfully|typically|usually|yet) )*'

/** Verbs after which a whole sentence may follow: “does not mean that you are cured”. */
export const saying =
  '(?:assum|believ|claim|consider|expect|guarante|impl|know|mean|pretend|promis|prov|say|said|suggest|suppos|tell|think|thought|trust|call)(?:e|es|ed|ing|s|y|ies|ied|n|eed|ees|ee|eeing)?'

/** Verbs that bring a thing about, or name it: “we do not offer a cure”, “do not wait for a miracle”. */
export const dealing =
  '(?:be|been|is|are|was|were|become|exists?|gives?|have|has|offers?|offered|provides?|sells?|sold|seeks?|finds?|found|needs?|wants?|takes?|replaces?|makes?|counts? on|rel(?:y|ies) on|fall for|(?:look|wait|hope|ask|search)(?:s|ing)? for|comes? with|believes? in|works? as|acts? as)'

/** Verbs that a question about a claim may have: “Do you offer a cure?”. */
export const askable =
  '(?:(?:promis|guarante|claim|mean|say|call|prov|expect)(?:e|es|ed|ing|s|ee|eeing)?|be|been|become|exist|give|have|offer|provide|sell|work as|come with)'

/** Small words between such a verb and what it brings about. */
const light =
  '(?:you|us|them|me|him|her|anyone|anybody|everyone|everybody|someone|somebody|people|patients?|clients?|families|it|there|that|to|be|being|as|of|in|or|nor|ever|always|itself|treatment|therapy|recovery|results?|outcomes?|anything like)'

/** Words that turn what is said around: “cannot say no to a cure”, “nobody but us”. */
const turning =
  '(?:with|like|unless|until|but|except|without|because|so|while|than|only|just|and|how|no|not|never|twice|enough|our|ours)'

/** What may follow a verb of saying, up to the claim: “that treatment will”. “Our program” may be spoken of, “our cure” may not. */
export const said = `(?: (?:(?:that )?our (?!${adjectives}\\b)[\\w'-]+|(?!${turning}\\b)[\\w'%-]+)){0,8}? $`
export const dealt = `(?: ${light})*? ${article}$`

/** Who speaks of their own: “our guaranteed”, “my proven”. */
export const possessed = new RegExp(
  `\\b(?:our|my|this|these) (?:(?:${adjectives}|new|own|very|famous|special|best|best-in-class) ){0,2}$`,
  'i',
)
