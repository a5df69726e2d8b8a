import type {PreviewConfig} from '@sanity/types'
import {resolveReviewState} from '../review/resolveReviewState.ts'
import {reviewStateTitles} from '../review/reviewStateTitles.ts'
import {toDay} from '../review/toDay.ts'
import {toLanguageName} from './toLanguageName.ts'

/** What a list says beside the review state, made of fields that are selected by path. */
interface Detail {
  readonly select: Readonly<Record<string, string>>
  readonly toText: (selected: Readonly<Record<string, unknown>>) => string | undefined
}

/** A list entry that is named by this field and says where the document stands with clinical review, its detail, and its language. */
export const toReviewedPreview = (titleField: string, detail?: Detail): PreviewConfig => ({
  select: {
    ...detail?.select,
    title: titleField,
    lastReviewed: 'review.lastReviewed',
    nextReviewDue: 'review.nextReviewDue',
    reviewedHash: 'review.reviewedHash',
    contentHash: 'contentHash',
    language: 'language',
  },
  prepare: ({title, contentHash, language, ...selected}) => {
    const state = resolveReviewState(selected, contentHash, toDay(new Date()))
    const parts = [reviewStateTitles[state], detail?.toText(selected), toLanguageName(language)]
    return {title: title || 'Untitled', subtitle: parts.filter(Boolean).join(' · ')}
  },
})
