import {altTextExamples} from '../../../../schemas/src/validation/altTextExamples.ts'
import {askedPromiseExamples} from '../../../../schemas/src/validation/askedPromiseExamples.ts'
import {certaintyExamples} from '../../../../schemas/src/validation/certaintyExamples.ts'
import {denialExamples} from '../../../../schemas/src/validation/denialExamples.ts'
import {namedStigmaExamples} from '../../../../schemas/src/validation/namedStigmaExamples.ts'
import {othersPromiseExamples} from '../../../../schemas/src/validation/othersPromiseExamples.ts'
import {refusedPromiseExamples} from '../../../../schemas/src/validation/refusedPromiseExamples.ts'
import {blankTextExamples} from '../../../../schemas/src/validation/blankTextExamples.ts'
import type {Examples} from '../../../../schemas/src/validation/Examples.ts'
import {headingOrderExamples} from '../../../../schemas/src/validation/headingOrderExamples.ts'
import {lengthExamples} from '../../../../schemas/src/validation/lengthExamples.ts'
import {linkTextExamples} from '../../../../schemas/src/validation/linkTextExamples.ts'
import {missingEvidenceExamples} from '../../../../schemas/src/validation/missingEvidenceExamples.ts'
import {placeholderExamples} from '../../../../schemas/src/validation/placeholderExamples.ts'
import {pressureExamples} from '../../../../schemas/src/validation/pressureExamples.ts'
import {promiseExamples} from '../../../../schemas/src/validation/promiseExamples.ts'
import {readingGradeExamples} from '../../../../schemas/src/validation/readingGradeExamples.ts'
import {sentenceLengthExamples} from '../../../../schemas/src/validation/sentenceLengthExamples.ts'
import {spanishCertaintyExamples} from '../../../../schemas/src/validation/spanishCertaintyExamples.ts'
import {spanishMissingEvidenceExamples} from '../../../../schemas/src/validation/spanishMissingEvidenceExamples.ts'
import {spanishPressureExamples} from '../../../../schemas/src/validation/spanishPressureExamples.ts'
import {spanishPromiseExamples} from '../../../../schemas/src/validation/spanishPromiseExamples.ts'
import {spanishSentenceLengthExamples} from '../../../../schemas/src/validation/spanishSentenceLengthExamples.ts'
import {spanishStigmaExamples} from '../../../../schemas/src/validation/spanishStigmaExamples.ts'
import {stigmaExamples} from '../../../../schemas/src/validation/stigmaExamples.ts'
import type {Case} from './Case.ts'
import {demo} from './demo.ts'
import {toBlockCases} from './toBlockCases.ts'
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

const spanish = {...faq, _id: 'faq-spanish', language: 'es'}

const withId = (name: string) => ({...faq, _id: `faq-${name}`})

const description = (text: string) => ({fields: {description: text}})
const answer = (text: string) => ({fields: {answer: [block(text)]}})
const toBlock = (text: string, key: string) => block(text, 'normal', key)

const toLinkBlock = (text: string, key: string) => {
  const link = {_key: 'link', _type: 'link', href: 'https://example.org'}
  const children = [{_key: 'span', _type: 'span', marks: ['link'], text}]
  return {...block('', 'normal', key), markDefs: [link], children}
}

/** A few of the examples: all of them stand in a text with blocks, and these show that a plain text has the rules too. */
const few = ({good, bad}: Examples<string>): Examples<string> => ({
  good: good.slice(0, 2),
  bad: bad.slice(0, 2),
})

/** Cases of the rules about words, in a plain text and in Portable Text. */
export async function createTextCases(): Promise<readonly Case[]> {
  const cases = [
    toCases('blankText', faq, blankTextExamples, (question) => ({fields: {question}})),
    toCases('blankText', provider, few(blankTextExamples), description),
    toCases('blankText', withId('blank'), blankTextExamples, answer),
    toCases('placeholder', provider, few(placeholderExamples), description),
    toBlockCases('placeholder', faq, placeholderExamples, toBlock),
    toCases('placeholder', demo('crisis-988'), few(placeholderExamples), (availability) => ({
      fields: {availability},
    })),
    toCases('stigma', provider, few(stigmaExamples), description),
    toBlockCases('stigma', faq, stigmaExamples, toBlock),
    toBlockCases('stigma', withId('named'), namedStigmaExamples, toBlock),
    toBlockCases('stigma', withId('denial'), denialExamples, toBlock),
    toBlockCases('stigma', spanish, spanishStigmaExamples, toBlock),
    toCases('promise', provider, few(promiseExamples), description),
    toBlockCases('promise', faq, promiseExamples, toBlock),
    toBlockCases('promise', withId('refused'), refusedPromiseExamples, toBlock),
    toBlockCases('promise', withId('asked'), askedPromiseExamples, toBlock),
    toBlockCases('promise', withId('others'), othersPromiseExamples, toBlock),
    toBlockCases('promise', withId('certainty'), certaintyExamples, toBlock),
    toBlockCases('promise', spanish, spanishPromiseExamples, toBlock),
    toBlockCases('promise', {...spanish, _id: 'faq-certeza'}, spanishCertaintyExamples, toBlock),
    toCases('pressure', provider, few(pressureExamples), description),
    toBlockCases('pressure', withId('pressure'), pressureExamples, toBlock),
    toBlockCases('pressure', {...spanish, _id: 'faq-miedo'}, spanishPressureExamples, toBlock),
    toCases('sentenceLength', provider, few(sentenceLengthExamples), description),
    toBlockCases('sentenceLength', faq, sentenceLengthExamples, toBlock),
    toBlockCases('sentenceLength', spanish, spanishSentenceLengthExamples, toBlock),
    toCases('readingGrade', provider, readingGradeExamples, description),
    toCases('readingGrade', faq, readingGradeExamples, answer),
    toCases('missingEvidence', provider, few(missingEvidenceExamples), description),
    toBlockCases('missingEvidence', faq, missingEvidenceExamples, toBlock),
    toBlockCases('missingEvidence', spanish, spanishMissingEvidenceExamples, toBlock),
    toCases('length', faq, lengthExamples, (title) => ({
      fields: {seo: {_type: 'seo', title}},
    })),
    toCases('altText', provider, altTextExamples, (alt) => ({
      fields: {
        image: {_type: 'imageWithAlt', asset: {_type: 'reference', _ref: 'image-a-1x1-png'}, alt},
      },
      beside: [{_id: 'image-a-1x1-png', _type: 'sanity.imageAsset'}],
    })),
    toBlockCases('linkText', faq, linkTextExamples, toLinkBlock),
    toCases('headingOrder', faq, headingOrderExamples, (styles) => ({
      fields: {answer: styles.map((style, index) => block('Words', style, `block${index}`))},
    })),
  ]
  return (await Promise.all(cases)).flat()
}
