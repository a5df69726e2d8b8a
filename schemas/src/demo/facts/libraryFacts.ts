import type {Fact} from './Fact.ts'

const inTherapy = (fact: string, slug: string): Fact => ({
  fact,
  meaning: `What ${slug.replaceAll('-', ' ')} is`,
  documentId: `therapy-${slug}`,
  path: 'summary',
  query: 'therapyQuery',
  params: {slug},
})

const inMyth = (fact: string, meaning: string, id: string, slug: string): readonly Fact[] =>
  ['fact', 'myth', 'whyItMisleads', 'explanation[_key=="block1"].children[0].text'].map((path) => ({
    fact,
    meaning,
    documentId: id,
    path,
    query: 'mythQuery',
    params: {slug},
  }))

const inProvider = (fact: string, meaning: string, path: string): Fact => ({
  fact,
  meaning,
  documentId: 'provider',
  path,
  query: 'providerQuery',
  params: {},
})

const inLevel = (id: string, meaning: string): Fact => ({
  fact: 'F37',
  meaning,
  documentId: id,
  path: 'comparison',
  query: 'programPageQuery',
  params: {slug: 'intensive-outpatient-program'},
})

/** The facts that therapies, myths, levels of care and the provider say. */
export const libraryFacts: readonly Fact[] = [
  inTherapy('F9', 'individual-therapy'),
  inTherapy('F10', 'group-therapy'),
  inTherapy('F11', 'skills-workshops'),
  inTherapy('F11', 'cognitive-behavioral-therapy'),
  inTherapy('F11', 'dialectical-behavior-therapy'),
  inTherapy('F12', 'family-therapy'),
  inTherapy('F13', 'mindfulness'),
  inTherapy('F13', 'yoga'),
  inTherapy('F13', 'art-therapy'),
  ...inMyth('F26', 'Moderate to severe, and early', 'myth-severity', 'help-early-or-severe'),
  ...inMyth('F27', 'Work and school', 'myth-work-and-school', 'keep-your-job-or-school'),
  ...inMyth('F28', 'Groups', 'myth-group-therapy', 'value-of-group-therapy'),
  inProvider('F34', 'Who the provider is', 'name'),
  inProvider('F34', 'What it offers, where and how', 'description'),
  inProvider('F35', 'Its telephone', 'telephone'),
  inProvider('F36', 'Whom the call to action invites', 'callToAction.text'),
  inLevel('level-asam-third-1', 'Outpatient care to compare with'),
  inLevel('level-asam-third-2-5', 'Partial hospitalization to compare with'),
  inLevel('level-asam-fourth-2-5', 'High-intensity outpatient to compare with'),
  inLevel('level-asam-third-3', 'Residential treatment to compare with'),
  inLevel('level-asam-third-4', 'Inpatient care to compare with'),
]
