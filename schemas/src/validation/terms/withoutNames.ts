/** Names that hold words which we would not write ourselves. They stay as they are, in capitals only. */
const names =
  /\b(?:Substance Abuse and Mental Health Services Administration|National Institute on Drug Abuse|National Institute on Alcohol Abuse and Alcoholism|Centers? for Substance Abuse (?:Treatment|Prevention)|(?:Journal of )?Substance Abuse Treatment, Prevention,? and Policy|Journal of Substance Abuse Treatment|Drug Abuse Screening Test|Alcoholics Anonymous|Adult Children of Alcoholics|Administración (?:de|para los) Servicios (?:sobre|de|por|para el) (?:el )?(?:Abuso|Uso Indebido) de (?:Drogas|Sustancias) y (?:la )?Salud Mental|Instituto Nacional (?:sobre|de|para) (?:el )?Abuso de(?:l)? (?:Drogas|Alcohol(?: y (?:el )?Alcoholismo)?)|Alcohólicos Anónimos)/gu

/** The text with blanks in place of such names, so that every other word keeps its place. */
export const withoutNames = (text: string): string =>
  text.replace(names, (name) => ' '.repeat(name.length))
