/** A reference to the document with this `_id`. */
export const createReference = (id: string) => ({_type: 'reference', _ref: id}) as const
