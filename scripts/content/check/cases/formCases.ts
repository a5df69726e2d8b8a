import * as form from '../../../../schemas/src/validation/formExamples.ts'
import {untranslatedExamples} from '../../../../schemas/src/validation/untranslatedExamples.ts'
import type {Case} from './Case.ts'
import {demo} from './demo.ts'
import {toCases} from './toCases.ts'

const faq = demo('faq-how-long')
const redirect = {_id: 'redirect', _type: 'redirect', from: '/old', toAddress: '/faqs'}
const location = {_id: 'location', _type: 'location', language: 'en'}
const guide = {_id: 'guide', _type: 'guide', language: 'en'}
const toSection = (anchor: string, index: number) => ({
  _type: 'guideSection',
  _key: `section-${index}`,
  anchor,
})
const to = (_ref: string) => ({_type: 'reference', _ref})

/** What Sanity calls a finding of a rule that gives its words alone. */
const words = 'custom'

/** Cases of the rules about the form of one field. */
export async function createFormCases(): Promise<readonly Case[]> {
  const at = (name: string, place: string) => ({name, place})
  const cases = [
    toCases(
      `slug ${words}`,
      faq,
      form.slugExamples,
      (current) => ({fields: {slug: {_type: 'slug', current}}}),
      at('slug', 'slug'),
    ),
    toCases(
      words,
      guide,
      form.urlPartExamples,
      (anchor) => ({fields: {sections: [toSection(anchor, 0)]}}),
      at('urlPart', 'sections[_key=="section-0"].anchor'),
    ),
    toCases(
      words,
      guide,
      form.anchorsExamples,
      (anchors) => ({fields: {sections: anchors.map(toSection)}}),
      at('anchors', 'sections'),
    ),
    toCases(
      words,
      location,
      form.telephoneExamples,
      (telephone) => ({fields: {telephone}}),
      at('telephone', 'telephone'),
    ),
    toCases(
      words,
      location,
      form.streetExamples,
      (address) => ({fields: {address: {_type: 'postalAddress', ...address}}}),
      at('street', 'address'),
    ),
    toCases(
      words,
      redirect,
      form.pathExamples,
      (toAddress) => ({fields: {toAddress}}),
      at('path', 'toAddress'),
    ),
    toCases(
      words,
      redirect,
      form.fromPathExamples,
      (from) => ({fields: {from}}),
      at('fromPath', 'from'),
    ),
    toCases(
      words,
      redirect,
      form.redirectTargetExamples,
      (fields) => ({fields: {toAddress: undefined, ...fields}}),
      at('redirectTarget', 'toPage'),
    ),
    toCases(
      words,
      {_id: 'program', _type: 'programPage', language: 'en'},
      form.rangeExamples,
      (range) => ({
        fields: {schedule: {_type: 'schedule', lengthInWeeks: {_type: 'numberRange', ...range}}},
      }),
      at('range', 'schedule.lengthInWeeks.max'),
    ),
    toCases(
      words,
      demo('navigation'),
      form.navigationTargetExamples,
      (item) => ({
        fields: {main: [{_type: 'navigationItem', _key: 'one', label: 'Here', ...item}]},
      }),
      at('navigationTarget', 'main[_key=="one"].page'),
    ),
    toCases('shortAnswer', faq, form.shortAnswerExamples, (shortAnswer) => ({
      fields: {shortAnswer},
    })),
    toCases('crisisRisk', demo('crisis-988'), form.crisisRiskExamples, (fields) => ({
      fields: {...fields},
    })),
    toCases(
      words,
      faq,
      form.citationsExamples,
      (fields) => ({fields: {citations: undefined, ...fields}}),
      at('citations', 'citations'),
    ),
    toCases(
      words,
      demo('therapy-group-therapy'),
      form.ratingCitationsExamples,
      (strength) => ({fields: {evidenceStrength: {_type: 'evidenceStrength', ...strength}}}),
      at('ratingCitations', 'evidenceStrength.citations'),
    ),
    toCases(
      words,
      faq,
      form.translationSourceExamples,
      (source, name) => ({
        fields: {
          language: 'es',
          translationOf: {
            _type: 'translationLink',
            source: to(source === 'self' ? name : `${name}-source`),
          },
        },
        beside: source === 'self' ? [] : [{_type: 'faq', ...source, _id: `${name}-source`}],
      }),
      at('translationSource', 'translationOf.source'),
    ),
    toCases(
      'untranslated',
      {_id: 'faq-es', _type: 'faq', language: 'es'},
      untranslatedExamples,
      ([translation, source], name) => ({
        fields: {
          ...translation,
          translationOf: {_type: 'translationLink', source: to(`${name}-source`)},
        },
        beside: [{...source, _id: `${name}-source`, _type: 'faq', language: 'en'}],
      }),
    ),
  ]
  return (await Promise.all(cases)).flat()
}
