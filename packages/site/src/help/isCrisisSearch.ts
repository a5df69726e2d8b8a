/** Words that somebody in danger may type, in the languages of the site: without accents, the beginnings of words. */
const words = [
  'suicid',
  'kill myself',
  'killing myself',
  'want to die',
  'end my life',
  'ending my life',
  'hurt myself',
  'hurting myself',
  'self harm',
  'overdos',
  '988',
  '911',
  'crisis',
  'emergenc',
  'quiero morir',
  'matarme',
  'quitarme la vida',
  'hacerme dano',
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
