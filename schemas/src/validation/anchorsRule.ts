/** Refuses two sections with the same anchor. */
export const anchorsRule = (sections: unknown): true | string => {
  // What came from a file may be of any type, which is told elsewhere.
  const anchors = (Array.isArray(sections) ? sections : []).flatMap((section: unknown) =>
    typeof section === 'object' && section !== null && 'anchor' in section ? [section.anchor] : [],
  )
  const repeated = anchors.find((anchor, index) => anchors.indexOf(anchor) !== index)
  return repeated === undefined
    ? true
    : `Two sections have the anchor “${repeated}”. Give each its own.`
}
