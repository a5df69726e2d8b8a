declare namespace App {
  interface Locals {
    /** The request that a page answers; missing where pages are built as files. */
    visit?: import('./visit/openVisit.ts').Visit
  }
}
