import {CommentIcon} from '@sanity/icons/Comment'
import {LinkIcon} from '@sanity/icons/Link'
import type {ComponentType} from 'react'
import {useConnectionFindings} from './connections/useConnectionFindings.ts'
import type {Findings} from './Findings.ts'
import {useLanguageFindings} from './language/useLanguageFindings.ts'

/** A list of the desk that no query can make: rules read every document. */
export interface FindingsList {
  /** Also the end of the list's address on the desk. */
  readonly id: string
  readonly title: string
  /** Over the findings. */
  readonly heading: string
  readonly description: string
  readonly icon: ComponentType
  readonly useFindings: () => Findings
}

/** What rules find in the language of each document, and between documents. */
export const findingsLists: readonly FindingsList[] = [
  {
    id: 'language-findings',
    title: 'Language findings',
    heading: 'What writers can mend',
    description: 'Words, sentences and links that the rules would have otherwise.',
    icon: CommentIcon,
    useFindings: useLanguageFindings,
  },
  {
    id: 'connection-findings',
    title: 'Links between documents',
    heading: 'What no longer fits together',
    description: 'Sources that are out of date, what no page leads to, redirects in a circle.',
    icon: LinkIcon,
    useFindings: useConnectionFindings,
  },
]
