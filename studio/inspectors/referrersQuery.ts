/** The versions of the documents that refer to `$id`, each with the `_id` of its published version. */
export const referrersQuery = /* groq */ `
  *[references($id) && !(_id in [$id, "drafts." + $id])]{
    "id": select(
      _id in path("drafts.**") => array::join(string::split(_id, ".")[1..-1], "."),
      _id in path("versions.**") => array::join(string::split(_id, ".")[2..-1], "."),
      _id
    ),
    "type": _type
  } | order(type, id)
`
