import type {NavigationItemDraft} from '@iop-content/client'
import type {Language} from '../i18n/languages.ts'
import {toPath, toSitePath} from './toPath.ts'

/** An entry of a menu that leads somewhere. */
export interface MenuEntry {
  readonly label: string
  readonly path: string
  readonly isCurrent: boolean
}

/** The entries of a menu as links; those that lead nowhere are left out. */
export function toMenu(
  items: readonly NavigationItemDraft[],
  language: Language,
  currentPath: string,
): readonly MenuEntry[] {
  return items.flatMap(({label, path, page}) => {
    const target = page ? toPath(page, language) : path && toAddress(path, language)
    return label && target ? [{label, path: target, isCurrent: isSame(target, currentPath)}] : []
  })
}

const toAddress = (path: string, language: Language) =>
  /^https?:/.test(path) ? path : toSitePath(path, language)

const isSame = (one: string, other: string) => one.replace(/\/$/, '') === other.replace(/\/$/, '')
