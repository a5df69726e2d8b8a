/** The few words that the renderers add to a text. */
export interface Labels {
  /** Before a number, for people who hear the page: “Source 1”. */
  readonly source: string
  readonly immediateHelp: string
  readonly note: string
  readonly tip: string
  readonly important: string
  readonly myth: string
}

const english: Labels = {
  source: 'Source',
  immediateHelp: 'Immediate help',
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  myth: 'Myth',
}

const spanish: Labels = {
  source: 'Fuente',
  immediateHelp: 'Ayuda inmediata',
  note: 'Nota',
  tip: 'Consejo',
  important: 'Importante',
  myth: 'Mito',
}

/** The labels of a language, English where it has none, with those of the caller over them. */
export function resolveLabels(
  language: string | undefined,
  labels: Partial<Labels> | undefined,
): Labels {
  const known = language?.toLowerCase().split('-')[0] === 'es' ? spanish : english
  return {...known, ...labels}
}
