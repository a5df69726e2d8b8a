/** Words that somebody in danger may type, in the languages of the site: without accents, the beginnings of words. */
const words = [
  'sui?cid',
  'suicde',
  '(?:kill|killing|hurt|hurting|harm|harming|cut|cutting) (?:my|him|her|your|our|them)sel',
  'kill me\\b',
  '(?:want|wants|wanted|going|ready) to die',
  'wanna die',
  '(?:don ?t|doesn ?t|do not|does not) want to (?:live|be alive|be here)',
  '(?:end|ending|take|taking) (?:my|his|her|their|your) (?:own )?li(?:fe|ves)',
  'self harm',
  'need help now',
  'overdos',
  '988',
  '911',
  'crisis',
  'emergenc',
  '(?:quiero|quiere|queria|quieren) (?:morir|matar)',
  'matar(?:me|se|te)',
  'no (?:quiero|quiere) (?:vivir|seguir viviendo)',
  'quitar(?:me|se) la vida',
  'hacer(?:me|se) dano',
  'cortar(?:me|se)\\b',
  'necesito ayuda (?:ya|ahora)',
  'autolesion',
  'sobredosis',
]

const pattern = new RegExp(`\\b(?:${words.join('|')})`)

/** Whether somebody who searches for this may need help now. Too often is right here: nothing is withheld for it. */
export function isCrisisSearch(text: string): boolean {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return pattern.test(plain)
}
