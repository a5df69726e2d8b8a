import {toPlainText} from '@iop-content/client/portable-text'
import type {PortableText} from '@iop-content/client/portable-text'
import {
  guideQuery,
  guidesQuery,
  programPageQuery,
  programPagesQuery,
} from '@iop-content/client/queries'
import type {ContentReader} from '../content/getContent.ts'
import {lists} from '../content/lists.ts'
import type {Language} from '../i18n/languages.ts'
import {toPath} from '../routes/toPath.ts'
import type {SearchEntry} from './searchOptions.ts'

/** What an entry is made from: null and missing words count as none. */
interface Words {
  readonly title: string | null
  readonly also?: string | null | undefined
  readonly summary: string | null
  readonly text?: readonly (string | null | undefined)[]
}

/** What has a title, and may have another name. */
interface Titled {
  readonly title: string | null
  readonly alternateName: string | null
  readonly summary: string | null
}

/** Every page of the site in a language, with its words, for the search index. */
export async function readSearchEntries(
  content: ContentReader,
  language: Language,
): Promise<readonly SearchEntry[]> {
  const entry = (
    document: {readonly _type: string; readonly slug: string | null},
    {title, also, summary, text = []}: Words,
  ): readonly SearchEntry[] => {
    const id = toPath(document, language)
    if (!id) return []
    const words = text.filter(Boolean).join(' ')
    const {_type: type} = document
    return [{id, type, title: title ?? '', also: also ?? '', summary: summary ?? '', text: words}]
  }
  const [programs, guides, therapies, myths, faqs, terms, conditions, locations] =
    await Promise.all([
      readPrograms(content, language),
      readGuides(content, language),
      lists['/therapies'].read(content, language),
      lists['/myths'].read(content, language),
      lists['/faqs'].read(content, language),
      lists['/glossary'].read(content, language),
      lists['/conditions'].read(content, language),
      lists['/locations'].read(content, language),
    ])

  return [
    ...programs.flatMap((program) => entry(program, program)),
    ...guides.flatMap((guide) => entry(guide, guide)),
    ...therapies.flatMap((therapy) => entry(therapy, toWords(therapy))),
    ...myths.flatMap((myth) =>
      entry(myth, {title: myth.fact, summary: myth.whyItMisleads, text: [myth.myth]}),
    ),
    ...faqs.flatMap((faq) =>
      entry(faq, {title: faq.question, summary: faq.shortAnswer, text: [faq.answerText]}),
    ),
    ...terms.flatMap((term) =>
      entry(term, {title: term.term, also: term.alternateName, summary: term.definition}),
    ),
    ...conditions.flatMap((condition) => entry(condition, toWords(condition))),
    ...locations.flatMap((location) =>
      entry(location, {title: location.name, summary: location.summary}),
    ),
  ]
}

const toWords = ({title, alternateName: also, summary}: Titled): Words => ({title, also, summary})

async function readPrograms(content: ContentReader, language: Language) {
  const summaries = await content.fetch(programPagesQuery, {language})
  const programs = summaries.map(async (summary) => {
    const {_type, slug} = summary
    const program = await content.fetch(programPageQuery, {language, slug: slug ?? ''})
    const statements = [
      program?.whatItIs,
      program?.whoBenefits,
      program?.components,
      program?.benefits,
      program?.whatParticipantsDo,
      program?.admissionSteps,
      program?.choosingCriteria,
    ]
    const text = statements
      .flatMap((part) => part ?? [])
      .flatMap(({title, text: said}) => [title, said])
    return {_type, slug, ...toWords(summary), text}
  })
  return Promise.all(programs)
}

async function readGuides(content: ContentReader, language: Language) {
  const summaries = await content.fetch(guidesQuery, {language})
  const guides = summaries.map(async ({_type, slug, title, summary}) => {
    const guide = await content.fetch(guideQuery, {language, slug: slug ?? ''})
    const text = (guide?.sections ?? []).flatMap(({heading, body}) => [
      heading,
      toOwnText(body, language),
    ])
    return {_type, slug, title, summary, text: [toOwnText(guide?.opening, language), ...text]}
  })
  return Promise.all(guides)
}

/** The text of a guide itself: what it shows of other documents is found there. */
const toOwnText = (body: PortableText, language: Language): string =>
  toPlainText(
    (body ?? []).filter(({_type}) => _type === 'block' || _type === 'callout'),
    {language},
  )
