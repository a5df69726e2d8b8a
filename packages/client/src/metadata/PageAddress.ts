/** What the address of a page is made of; `slug` is empty for the provider's page and the list of questions. */
export interface PageAddress {
  readonly _type: string
  readonly slug: string
  readonly language: string
}
