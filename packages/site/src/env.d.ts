declare namespace App {
  interface Locals {
    /** Whether the page lacks something of its content that was broken. */
    isPartial?: boolean
    /** Reads for this page; where nobody follows what it reads, there is none of its own. */
    content?: import('./content/getContent.ts').ContentReader
    /** The request that a page answers; missing where pages are built as files. */
    visit?: import('./visit/openVisit.ts').Visit
  }
}
