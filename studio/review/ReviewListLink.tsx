import {useWorkspace} from 'sanity'
import {Link} from 'sanity/router'
import {reviewLists, type ReviewListId} from './reviewLists.ts'

/** The way to one of the lists that reviewers work from, by its title. */
export function ReviewListLink({id}: {readonly id: ReviewListId}) {
  const {basePath} = useWorkspace()
  const title = reviewLists.find((list) => list.id === id)?.title
  return (
    // Underlined, as it stands among words.
    <Link href={`${basePath.replace(/\/$/, '')}/desk/${id}`} style={{textDecoration: 'underline'}}>
      {title}
    </Link>
  )
}
