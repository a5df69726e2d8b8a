const substances = '(?:Alcohol|Alcoholism|Drug|Drugs|Substance|Opioid|Narcotic)'
const capital = "(?:\\p{Lu}[\\p{L}'-]*|and|of|on|for|the|in|to|&|or)"
const abuse = `${substances}[ -]Abuse`

/** A title that an office gives: “Licensed Alcohol and Drug Abuse Counselor”. */
const credential = `(?:Licensed|Certified|Credentialed|Registered|Qualified|Provisional|Master|Advanced|National|Internationally Certified)(?:,? ${capital})*?,? ${abuse} (?:${capital} )*?(?:Associate|Clinician|Counselor|Evaluator|Practitioner|Professional|Specialist|Supervisor|Technician|Therapist)s?`

/** An office: “Office of Alcoholism and Substance Abuse Services”. */
const office = `(?:Administration|Academy|Agency|Association|Authority|Board|Bureau|Center|Centers|Coalition|College|Commission|Council|Department|Division|Institute|Journal|Office|Society) (?:of|on|for|against)(?:,? ${capital})*? Abuse(?:,? (?:and|of|&)(?= \\p{Lu})|,? \\p{Lu}[\\p{L}'-]*)*`

/** A law, a fund or a test: “Substance Abuse Prevention and Treatment Block Grant”. */
const instrument = `(?:\\p{Lu}[\\p{L}'-]* (?:and )?){0,3}?${abuse}(?: ${capital})*? (?:Act|Administration|Block Grant|Inventory|Network|Resistance Education|Scale|Screening Test|Survey)(?! \\p{Lu}[\\p{L}'-]* (?:Our|Program))`

/** Others, each as it is written. */
const others = [
  'Substance Abuse and Mental Health Services Administration',
  'National Institute on Alcohol Abuse and Alcoholism',
  '(?:Journal of )?Substance Abuse Treatment, Prevention,? and Policy',
  'Journal of Substance Abuse Treatment',
  'Substance Abuse Professionals?(?: \\(SAPs?\\))?(?! (?:Team|Are|at|here))',
  '(?:[\\p{Lu}][\\p{L}-]* )?(?:Alcoholics|Addicts) Anonymous',
  'Adult Children of Alcoholics',
  'Administración (?:de|para los) Servicios (?:sobre|de|por|para el) (?:el )?(?:Abuso|Uso Indebido) de (?:Drogas|Sustancias) y (?:la )?Salud Mental',
  'Instituto Nacional (?:sobre|de|para) (?:el )?Abuso de(?:l)? (?:Drogas|Alcohol(?: y (?:el )?Alcoholismo)?)',
  '(?:Consejer[oa]s?|Profesional(?:es)?|Especialistas?|Terapeutas?) (?:Licenciad[oa]s?|Certificad[oa]s?)(?: \\p{L}+)*? Abuso de (?:Alcohol y )?(?:Drogas|Sustancias|Alcohol)',
  '(?:Oficina|Consejo|Centro|Departamento|División|Instituto) (?:\\p{Lu}\\p{L}+ )?(?:de|para|sobre)(?: \\p{L}+){0,6}? Abuso de (?:Drogas|Sustancias|Alcohol)',
  'Alcohólicos Anónimos',
]

/**
 * Names and titles that hold words which we would not write ourselves. They stay as they are, in capitals only; “Our Substance Abuse
 * Professionals” is no title.
 */
const names = new RegExp(
  `(?<!\\p{L})(?<!(?:Our|our|Your|your|We|The Best) (?:[\\p{L}'-]+ )?)(?:${[credential, office, instrument, ...others].join('|')})(?!\\p{L})`,
  'gu',
)

/** The text with blanks in place of such names, so that every other word keeps its place. */
export const withoutNames = (text: string): string =>
  text.replace(names, (name) => ' '.repeat(name.length))
