import {CommentIcon} from '@sanity/icons/Comment'
import {LinkIcon} from '@sanity/icons/Link'
import type {ComponentType, ReactNode} from 'react'
import {useConnectionFindings} from './connections/useConnectionFindings.ts'
import {FindingsPane} from './FindingsPane.tsx'
import {useLanguageFindings} from './language/useLanguageFindings.ts'
import type {Findings} from './Findings.ts'

/** A list of the desk that no query can make: rules read every document. */
export interface FindingsList {
  /** Also the end of the list's address on the desk. */
  readonly id: string
  readonly title: string
  readonly description: string
  readonly icon: ComponentType
  readonly useFindings: () => Findings
  readonly Pane: () => ReactNode
}

const languageTitle = 'Language findings'
const connectionTitle = 'Links between documents'

/** What rules find in the language of each document, and between documents. */
export const findingsLists: readonly FindingsList[] = [
  {
    id: 'language-findings',
    title: languageTitle,
    description: 'Words, sentences and links that the rules would have otherwise.',
    icon: CommentIcon,
    useFindings: useLanguageFindings,
    Pane: () => (
      <FindingsPane
        title={languageTitle}
        heading="What writers can mend"
        found={useLanguageFindings()}
      />
    ),
  },
  {
    id: 'connection-findings',
    title: connectionTitle,
    description: 'Sources that are out of date, what no page leads to, redirects in a circle.',
    icon: LinkIcon,
    useFindings: useConnectionFindings,
    Pane: () => (
      <FindingsPane
        title={connectionTitle}
        heading="What no longer fits together"
        found={useConnectionFindings()}
      />
    ),
  },
]
