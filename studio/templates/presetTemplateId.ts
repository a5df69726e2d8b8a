/** The id of the template that starts a document of a type with values of the list it was started from. */
export function presetTemplateId(typeName: string): string {
  return `${typeName}-preset`
}
