/**
 * The operations of mendoza that the lake emits, by their number in the format: https://github.com/sanity-io/mendoza.
 * A patch is a flat list of numbers and operands; the reader keeps a stack of inputs and one of outputs.
 */
export const opcodes = {
  /** `value`: pushes it as an output. */
  value: 0,
  /** `index`: enters that field (of the sorted keys), output starts as a copy of it. */
  pushFieldCopy: 10,
  /** `index`: enters that field, output starts blank. */
  pushFieldBlank: 11,
  /** `index`: enters that element, output starts as a copy of it. */
  pushElementCopy: 12,
  /** `index`: enters that element, output starts blank. */
  pushElementBlank: 13,
  /** Leaves the input, and sets the output as the field of the same key. */
  returnIntoObjectSameKeyPop: 15,
  /** Leaves the input, and appends the output to the list. */
  returnIntoArrayPop: 16,
  /** `value, key` */
  objectSetFieldValue: 17,
  /** `index` of the sorted keys of the input. */
  objectDeleteField: 19,
  /** `value` */
  arrayAppendValue: 20,
  /** `left, right` of the input, right exclusive. */
  arrayAppendSlice: 21,
  /** `text` */
  stringAppendString: 22,
  /** `left, right` of the input, in bytes of UTF-8, right exclusive. */
  stringAppendSlice: 23,
} as const
