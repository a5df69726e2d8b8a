declare namespace App {
  interface Locals {
    /** Reads for this page; where nobody follows what it reads, there is none of its own. */
    content?: import('./content/getContent.ts').ContentReader
    /** The request that a page answers; missing where pages are built as files. */
    visit?: import('./visit/openVisit.ts').Visit
  }
}
