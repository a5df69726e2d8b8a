import {CalendarIcon} from '@sanity/icons/Calendar'
import {EditIcon} from '@sanity/icons/Edit'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {TranslateIcon} from '@sanity/icons/Translate'
import {UnlinkIcon} from '@sanity/icons/Unlink'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'
import type {ReviewListId} from '../review/reviewLists.ts'

/** One icon for each list that reviewers work from. */
export const reviewIcons: Readonly<Record<ReviewListId, ComponentType>> = {
  'review-never': EyeOpenIcon,
  'review-changed': EditIcon,
  'review-due-soon': CalendarIcon,
  'review-overdue': WarningOutlineIcon,
  'review-no-source': UnlinkIcon,
  'crisis-unchecked': CheckmarkCircleIcon,
  'translation-stale': TranslateIcon,
}
