import type {NavigationItemDraft} from '@iop-content/client'
import type {Language} from '../i18n/languages.ts'
import {toPath, toSitePath} from './toPath.ts'

/** An entry of a menu that leads somewhere. */
export interface MenuEntry {
  readonly label: string
  readonly path: string
  /** For `aria-current`: `page` on the page itself, `true` on the pages below it. */
  readonly current: 'page' | 'true' | null
}

/** The entries of a menu as links; those that lead nowhere are left out. */
export function toMenu(
  items: readonly NavigationItemDraft[],
  language: Language,
  currentPath: string,
): readonly MenuEntry[] {
  return items.flatMap(({label, path, page}) => {
    const target = page ? toPath(page, language) : path && toAddress(path, language)
    return label && target
      ? [{label, path: target, current: toCurrent(target, currentPath, language)}]
      : []
  })
}

const toAddress = (path: string, language: Language) =>
  /^https?:/.test(path) ? path : toSitePath(path, language)

function toCurrent(target: string, currentPath: string, language: Language): MenuEntry['current'] {
  const current = currentPath.endsWith('/') ? currentPath : `${currentPath}/`
  if (target === current) return 'page'
  const isHome = target === toSitePath('/', language)
  return !isHome && current.startsWith(target) ? 'true' : null
}
