/** Words of links that say nothing of where they lead, without what ends them. */
export const vagueLinkTexts: readonly RegExp[] = [
  /^(?:please )?(?:click|tap|press|touch) (?:here|below|this|on this|(?:on )?the (?:link|button)|for more|to learn more)(?!\p{L})/iu,
  /(?<!\p{L})(?:click|tap) here$/iu,
  /^(?:click|tap|press)(?: for (?:details|info(?:rmation)?))?$/iu,
  /^(?:(?:right|over|out|in|see|it'?s?) (?:here|there|it|below|above)|(?:check|find) (?:it|this|that|them) out|find out how|this one|(?:read|see|view|open) (?:it|this|that|below|above)|learn (?:more )?about (?:this|it))$/iu,
  /^(?:here|this|(?:go|look|see|start|call|sign up|apply) here|this (?:page|link|site|website|article)|(?:the |a )?link|details|info|website|(?:go|continue|read on|submit|ok))$/iu,
  /^(?:(?:read|learn|see|find out|view|show|get)? ?(?:me )?more(?: info(?:rmation)?| details| here)?)$/iu,
  /^(?:visit|see|go to|check out|view|open) (?:our|the|this|their|its) (?:(?:web)?site|page|homepage|link)$/iu,
]

/** The same in Spanish, where people leave accents out. */
export const vagueSpanishLinkTexts: readonly RegExp[] = [
  /^(?:por favor,? )?(?:haga|haz|hacer|de|dé|da)? ?(?:clic|click)(?: (?:aqu[ií]|ac[aá]|en (?:este|el) (?:enlace|v[ií]nculo|bot[oó]n)|en el siguiente enlace))(?!\p{L})/iu,
  /^(?:haga |haz )?cli[ck]k?$/iu,
  /^(?:pulse|presione|oprima|toque|pinche|pincha|pulsa|entre|vaya|vea) (?:aqu[ií]|ac[aá]|este enlace|el enlace|el bot[oó]n)(?!\p{L})/iu,
  /^(?:aqu[ií]|ac[aá]|esto|(?:este|el|un) (?:enlace|v[ií]nculo|sitio|art[ií]culo)|(?:esta|la) (?:p[aá]gina|web)|enlace|v[ií]nculo|sitio web|p[aá]gina web|detalles|continuar|contin[uú]e|siguiente|enviar|ir)$/iu,
  /^(?:(?:leer|lea|lee|ver|vea|ve|saber|sepa|conocer|conozca|descubra|aprenda|aprender|obtenga|obtener|para) )?m[aá]s(?: (?:informaci[oó]n|info|detalles|aqu[ií]))?$/iu,
  /^(?:siga|seguir|contin[uú]e|continuar) leyendo$/iu,
  /^(?:visite|visita|vea|ver|ir a) (?:nuestr[oa]|el|la|este|esta|su) (?:sitio(?: web)?|p[aá]gina(?: web)?|web)$/iu,
]

/** What many buttons say: readers may guess it from what stands around, or not. */
export const doubtfulLinkTexts: readonly RegExp[] = [
  /^(?:get started|start(?: now| today)?|begin|sign up|join(?: us)?|discover|explore)$/iu,
  /^(?:comience|comenzar|empiece|empezar|empiece ya|comience (?:hoy|ahora|ya)|inicio|descubra|reg[ií]strese)$/iu,
]
