import type {PreviewConfig} from '@sanity/types'
import {resolveReviewState} from '../review/resolveReviewState.ts'
import {reviewStateTitles} from '../review/reviewStateTitles.ts'
import {languages} from './languages.ts'

/** A list entry that is named by this field and says where the document stands with clinical review. */
export const toReviewedPreview = (titleField: string): PreviewConfig => ({
  select: {
    title: titleField,
    lastReviewed: 'review.lastReviewed',
    nextReviewDue: 'review.nextReviewDue',
    reviewedHash: 'review.reviewedHash',
    contentHash: 'contentHash',
    language: 'language',
  },
  prepare: ({title, contentHash, language, ...review}) => {
    const today = new Date().toISOString().slice(0, 10)
    const state = reviewStateTitles[resolveReviewState(review, contentHash, today)]
    const [first, ...others] = languages
    const name = others.find(({value}) => value === language)?.title ?? language
    return {
      title: title || 'Untitled',
      subtitle: name && name !== first.value ? `${state} · ${name}` : state,
    }
  },
})
