import type {Examples} from './Examples.ts'

/** Examples of the rules about the form of one field: how it is written, and what it goes with. */

/** Web addresses of pages. */
export const slugExamples: Examples<string> = {
  good: ['who-benefits', 'iop', '988', 'step-2-of-3', 'a'],
  bad: ['Who-Benefits', 'who benefits', '-who', 'who-', 'who--benefits', 'quién', 'a/b', 'a_b'],
}

/** Anchors of sections; an empty one is missing, which is said elsewhere. */
export const urlPartExamples: Examples<string> = {
  good: ['costs', 'what-it-costs', '2', 'part-2', 'x'],
  bad: ['Costs', 'what it costs', '#costs', 'costs?', 'costs-', 'what--it'],
}

/** Telephone numbers. */
export const telephoneExamples: Examples<string> = {
  good: [
    '+1 562 554 6634',
    '+15625546634',
    '+52 55 5658 1111',
    '+44 20 7946 0018',
    '+1 8006624357',
  ],
  bad: [
    '562 554 6634',
    '(562) 554-6634',
    '+1-562-554-6634',
    '001 562 554 6634',
    '+0 562 554',
    '988',
  ],
}

/** Addresses of places to visit. */
export const streetExamples: Examples<object> = {
  good: [
    {streetAddress: '1 Main Street'},
    {streetAddress: '1 Main Street', addressLocality: 'Los Angeles'},
    {streetAddress: 'Apartado 5'},
    {streetAddress: '12 Elm Ave, Suite 4', postalCode: '90001'},
    {streetAddress: 'Calle 5 #12'},
  ],
  bad: [
    {},
    {streetAddress: ''},
    {addressLocality: 'Los Angeles'},
    {postalCode: '90001'},
    {addressCountry: 'US', addressRegion: 'California'},
  ],
}

/** Where redirects lead. */
export const pathExamples: Examples<string> = {
  good: ['/faqs', '/', '/es/faqs/que-es', 'https://example.org', 'https://example.org/a?b=c#d'],
  bad: [
    'faqs',
    '//example.org',
    'http://example.org',
    '/a b',
    'javascript:alert(1)',
    '/a?b',
    'https://',
  ],
}

/** Where redirects come from. */
export const fromPathExamples: Examples<string> = {
  good: ['/old', '/programs/old-name', '/old/', '/es/viejo', '/old.html'],
  bad: ['old', 'https://example.org/old', '//old', '/old name', '/old?page=2', '/old#part'],
}

/** The lowest and the highest number of a range. */
export const rangeExamples: Examples<{readonly min?: number; readonly max?: number}> = {
  good: [{min: 3, max: 5}, {min: 3, max: 3}, {min: 9}, {max: 9}, {min: 0.5, max: 1}],
  bad: [
    {min: 5, max: 3},
    {min: 2, max: 1},
    {min: 19, max: 9},
    {min: 1, max: 0.5},
    {min: 100, max: 99},
  ],
}

const page = {_type: 'reference', _ref: 'faq-how-long'}

/** A redirect leads to a page or to an address. */
export const redirectTargetExamples: Examples<object> = {
  good: [
    {toPage: page},
    {toAddress: '/faqs'},
    {toAddress: 'https://example.org'},
    {toPage: {...page, _ref: 'program-iop'}},
    {toPage: page, toAddress: ''},
  ],
  bad: [
    {},
    {toAddress: ''},
    {toPage: {_type: 'reference'}},
    {toPage: page, toAddress: '/faqs'},
    {toPage: page, toAddress: 'https://example.org'},
  ],
}

/** An entry of a menu leads to a page or to a path. */
export const navigationTargetExamples: Examples<object> = {
  good: [
    {page},
    {path: '/faqs'},
    {path: 'https://example.org'},
    {page: {...page, _ref: 'program-iop'}},
    {page, path: ''},
  ],
  bad: [
    {},
    {path: ''},
    {page: {_type: 'reference'}},
    {page, path: '/faqs'},
    {page, path: 'https://example.org'},
  ],
}

/** Short answers, counted as readers count: an emoji is one. */
export const shortAnswerExamples: Examples<string> = {
  good: ['Yes.', 'It depends.', 'a'.repeat(300), '🙂'.repeat(300), 'ñ'.repeat(300)],
  bad: [
    'a'.repeat(301),
    '🙂'.repeat(301),
    'ñ'.repeat(301),
    'You can. '.repeat(40),
    'é'.repeat(900),
  ],
}

/** The original of a translation into Spanish, as it stands in the lake; `self` is the translation itself. */
export const translationSourceExamples: Examples<object | 'self'> = {
  good: [
    {_type: 'faq', language: 'en'},
    {_type: 'faq', language: 'fr'},
    {_type: 'faq'},
    {_type: 'faq', language: 'en', question: 'How long?'},
    {_type: 'faq', language: 'en-GB'},
  ],
  bad: [
    'self',
    {_type: 'myth', language: 'en'},
    {_type: 'guide', language: 'en'},
    {_type: 'faq', language: 'es'},
    {_type: 'myth', language: 'es'},
  ],
}

/** How much harm a mistake could do in a crisis resource. All else may be of any risk. */
export const crisisRiskExamples: Examples<object> = {
  good: [
    {riskTier: 'high'},
    {_type: 'faq', riskTier: 'low'},
    {_type: 'faq', riskTier: 'medium'},
    {_type: 'faq', riskTier: 'high'},
    {_type: 'faq', riskTier: undefined},
  ],
  bad: [
    {riskTier: 'low'},
    {riskTier: 'medium'},
    {riskTier: undefined},
    {riskTier: ''},
    {riskTier: 'High'},
  ],
}

const citation = {_type: 'citation', _key: 'one', source: {_type: 'reference', _ref: 'source-x'}}

/** What a statement rests on. */
export const citationsExamples: Examples<object> = {
  good: [
    {evidence: 'generalGuidance'},
    {evidence: 'generalGuidance', citations: []},
    {evidence: 'cited', citations: [citation]},
    {evidence: 'cited', citations: [citation, {...citation, _key: 'two'}]},
    {evidence: undefined},
  ],
  bad: [
    {evidence: 'cited'},
    {evidence: 'cited', citations: []},
    {evidence: 'cited', citations: undefined},
    {evidence: 'cited', citations: [], question: 'How long does it take?'},
    {evidence: 'cited', audience: ['person']},
  ],
}

/** What a rating of the evidence rests on. */
export const ratingCitationsExamples: Examples<object> = {
  good: [
    {rating: 'notRated'},
    {rating: 'notRated', citations: []},
    {rating: 'high', citations: [citation]},
    {rating: 'low', citations: [citation]},
    {},
  ],
  bad: [
    {rating: 'high'},
    {rating: 'moderate'},
    {rating: 'low', citations: []},
    {rating: 'high', note: 'By habit.'},
    {rating: 'veryLow'},
  ],
}

/** The anchors of a guide's sections. */
export const anchorsExamples: Examples<readonly string[]> = {
  good: [['a'], ['a', 'b'], ['cost', 'costs'], ['1', '2', '3'], ['a-b', 'a-c']],
  bad: [
    ['a', 'a'],
    ['a', 'b', 'a'],
    ['cost', 'time', 'cost'],
    ['1', '1'],
    ['a-b', 'c', 'a-b'],
  ],
}
