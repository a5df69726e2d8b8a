declare namespace App {
  interface Locals {
    /** Whether the page lacks something of its content that was broken. */
    isPartial?: boolean
  }
}
