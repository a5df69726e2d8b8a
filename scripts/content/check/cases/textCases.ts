import {altTextExamples} from '../../../../schemas/src/validation/altTextExamples.ts'
import {headingOrderExamples} from '../../../../schemas/src/validation/headingOrderExamples.ts'
import {lengthExamples} from '../../../../schemas/src/validation/lengthExamples.ts'
import {linkTextExamples} from '../../../../schemas/src/validation/linkTextExamples.ts'
import {missingEvidenceExamples} from '../../../../schemas/src/validation/missingEvidenceExamples.ts'
import {placeholderExamples} from '../../../../schemas/src/validation/placeholderExamples.ts'
import {promiseExamples} from '../../../../schemas/src/validation/promiseExamples.ts'
import {readingGradeExamples} from '../../../../schemas/src/validation/readingGradeExamples.ts'
import {sentenceLengthExamples} from '../../../../schemas/src/validation/sentenceLengthExamples.ts'
import {stigmaExamples} from '../../../../schemas/src/validation/stigmaExamples.ts'
import type {Case} from './Case.ts'
import {demo} from './demo.ts'
import {toCases} from './toCases.ts'

const provider = demo('provider')
const faq = demo('faq-how-long')

const block = (text: string, style = 'normal', key = 'block') => ({
  _key: key,
  _type: 'block',
  style,
  markDefs: [],
  children: [{_key: 'span', _type: 'span', marks: [], text}],
})

const description = (text: string) => ({fields: {description: text}})
const answer = (text: string) => ({fields: {answer: [block(text)]}})

const linked = (text: string) => {
  const link = {_key: 'link', _type: 'link', href: 'https://example.org'}
  const children = [{_key: 'span', _type: 'span', marks: ['link'], text}]
  return {fields: {answer: [{...block(''), markDefs: [link], children}]}}
}

/** Cases of the rules about words, in a plain text and in Portable Text. */
export async function createTextCases(): Promise<readonly Case[]> {
  const cases = [
    toCases('placeholder', provider, placeholderExamples, description),
    toCases('placeholder', faq, placeholderExamples, answer),
    toCases('placeholder', demo('crisis-988'), placeholderExamples, (availability) => ({
      fields: {availability},
    })),
    toCases('stigma', provider, stigmaExamples, description),
    toCases('stigma', faq, stigmaExamples, answer),
    toCases('promise', provider, promiseExamples, description),
    toCases('promise', faq, promiseExamples, answer),
    toCases('sentenceLength', provider, sentenceLengthExamples, description),
    toCases('readingGrade', provider, readingGradeExamples, description),
    toCases('readingGrade', faq, readingGradeExamples, answer),
    toCases('missingEvidence', provider, missingEvidenceExamples, description),
    toCases('missingEvidence', faq, missingEvidenceExamples, answer),
    toCases('length', faq, lengthExamples, (title) => ({
      fields: {seo: {_type: 'seo', title}},
    })),
    toCases('altText', provider, altTextExamples, (alt) => ({
      fields: {
        image: {_type: 'imageWithAlt', asset: {_type: 'reference', _ref: 'image-a-1x1-png'}, alt},
      },
      beside: [{_id: 'image-a-1x1-png', _type: 'sanity.imageAsset'}],
    })),
    toCases('linkText', faq, linkTextExamples, linked),
    toCases('headingOrder', faq, headingOrderExamples, (styles) => ({
      fields: {answer: styles.map((style, index) => block('Words', style, `block${index}`))},
    })),
  ]
  return (await Promise.all(cases)).flat()
}
