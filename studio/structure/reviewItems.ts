import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {reviewedTypes} from '../review/reviewedTypes.ts'
import {reviewDates, reviewLists} from '../review/reviewLists.ts'
import {apiVersion} from './apiVersion.ts'
import {reviewIcons} from './reviewIcons.ts'

/** The lists that reviewers work from, as entries of the desk. Nothing is made there, so they offer no “New”. */
export function reviewItems(S: StructureBuilder): ListItemBuilder[] {
  return reviewLists.map(({id, title, condition}) =>
    S.listItem()
      .id(id)
      .title(title)
      .icon(reviewIcons[id])
      .child(() =>
        S.documentList()
          .id(id)
          .title(title)
          .apiVersion(apiVersion)
          .filter(`_type in $types && ${condition}`)
          .params({types: reviewedTypes, ...reviewDates(new Date())})
          .canHandleIntent(() => false)
          // Last: the builder forgets it when it is given anything more.
          .initialValueTemplates([]),
      ),
  )
}
