import {contentHashExamples} from '../../../../schemas/src/validation/contentHashExamples.ts'
import {countryExamples} from '../../../../schemas/src/validation/countryExamples.ts'
import {crisisContactExamples} from '../../../../schemas/src/validation/crisisContactExamples.ts'
import {
  hoursBandExamples,
  hoursBandLevel,
} from '../../../../schemas/src/validation/hoursBandExamples.ts'
import {imageAssetExamples} from '../../../../schemas/src/validation/imageAssetExamples.ts'
import {programLevelsExamples} from '../../../../schemas/src/validation/programLevelsExamples.ts'
import {reviewerExamples} from '../../../../schemas/src/validation/reviewerExamples.ts'
import {reviewDueExamples} from '../../../../schemas/src/validation/reviewDueExamples.ts'
import {
  changedSinceReviewExamples,
  neverReviewedExamples,
  overdueReviewExamples,
} from '../../../../schemas/src/validation/reviewExamples.ts'
import {scheduleExamples} from '../../../../schemas/src/validation/scheduleExamples.ts'
import {typicalWeekExamples} from '../../../../schemas/src/validation/typicalWeekExamples.ts'
import {verifiedOnExamples} from '../../../../schemas/src/validation/verifiedOnExamples.ts'
import type {Case} from './Case.ts'
import {demo} from './demo.ts'
import {toCases} from './toCases.ts'

const faq = demo('faq-how-long')
const crisis = demo('crisis-988')

/** A whole program page takes long to check, and the rules about its hours look at these fields. */
const {_id, _type, language, focus, levelOfCare, schedule} = demo('program-iop')
const program = {_id, _type, language, focus, levelOfCare, schedule}

const range = (min: number, max: number) => ({_type: 'numberRange', min, max})

const to = (_ref: string) => ({_type: 'reference', _ref})

const toDay = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)

/** Cases of the rules about numbers, days, files and reviews. */
export async function createFactCases(): Promise<readonly Case[]> {
  const cases = [
    toCases('schedule', program, scheduleExamples, (numbers) => ({
      fields: {schedule: {...Object(schedule), ...numbers}},
    })),
    toCases('schedule', program, typicalWeekExamples, (week, name) => ({
      fields: {
        _id: `${name}-week`,
        schedule: {
          ...Object(schedule),
          sessionsPerWeek: range(3, 5),
          hoursPerWeek: range(9, 19),
        },
        typicalWeek: {_type: 'typicalWeek', ...week},
      },
    })),
    toCases('hoursBand', program, hoursBandExamples, (example) => ({
      fields: {
        ...example,
        schedule: {...Object(schedule), ...Object(example['schedule'])},
        levelOfCare: to(hoursBandLevel._id),
      },
      beside: [hoursBandLevel],
    })),
    toCases('verifiedOn', crisis, verifiedOnExamples, (daysAgo) => ({
      fields: {verifiedOn: daysAgo === undefined ? undefined : toDay(daysAgo)},
    })),
    toCases('crisisContact', crisis, crisisContactExamples, (contact) => ({
      fields: {contacts: [contact]},
    })),
    toCases('country', crisis, countryExamples, (areaServed) => ({fields: {areaServed}})),
    toCases('programLevels', program, programLevelsExamples, (fields) => ({fields})),
    toCases('imageAsset', faq, imageAssetExamples, (asset, name) => {
      const id = `image-${name}`
      const image = {_type: 'imageWithAlt', _key: 'image', asset: to(id), alt: 'Two chairs'}
      return {
        fields: {answer: [image], seo: {_type: 'seo', image}},
        beside: [{...asset, _id: id, _type: 'sanity.imageAsset'}],
      }
    }),
    toCases('reviewer', faq, reviewerExamples, ({person, isAuthor}, name) => {
      const id = `person-${name}`
      return {
        fields: {reviewer: to(id), ...(isAuthor && {author: to(id)})},
        beside: [{...person, _id: id, _type: 'person'}],
      }
    }),
    toCases('contentHash', faq, contentHashExamples, (fields, name) => ({
      fields: {
        ...fields,
        ...('_id' in fields && {_id: `drafts.${name}`}),
        ...('_originalId' in fields && {_originalId: `drafts.${name}`}),
      },
    })),
    toCases('neverReviewed', faq, neverReviewedExamples, (review) => ({fields: {review}})),
    toCases('changedSinceReview', faq, changedSinceReviewExamples, (review) => ({
      fields: {review},
    })),
    toCases('overdueReview', faq, overdueReviewExamples, (review) => ({fields: {review}})),
    toCases('reviewDue', faq, reviewDueExamples, (fields) => ({fields})),
  ]
  return (await Promise.all(cases)).flat()
}
