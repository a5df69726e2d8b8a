/** What stands before a claim where it is a question of choice: “which one is best for you”, “decide what the best treatment is”. */
export const choice =
  /\b(?:what|which|whether|who|how|(?:to|(?<=\bhelp(?:s|ed|ing)? (?:you |people |families |them )?)) ?(?:decide|find|choose))(?:'s)?\b(?: (?!(?:our|until|but)\b)[\w'-]+){0,5} $/i

/** A place is praised by the best in it: “Why wait for the best rehab?” */
export const lure =
  /\b(?:why (?:wait|settle|not)|(?:wait|ready|looking|search\w*|settle) for|come to|join|miss|skip)\b/i
