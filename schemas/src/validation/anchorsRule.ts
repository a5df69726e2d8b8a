/** Refuses two sections with the same anchor. */
export const anchorsRule = (sections: unknown[] | undefined): true | string => {
  const anchors = (sections ?? []).flatMap((section) =>
    typeof section === 'object' && section !== null && 'anchor' in section ? [section.anchor] : [],
  )
  const repeated = anchors.find((anchor, index) => anchors.indexOf(anchor) !== index)
  return repeated === undefined
    ? true
    : `Two sections have the anchor “${repeated}”. Give each its own.`
}
