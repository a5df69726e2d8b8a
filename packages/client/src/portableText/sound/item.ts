import {stegaClean} from '@sanity/client/stega'
import {isRecord, isString} from '../../check/index.ts'
import {block} from './block.ts'
import {citations, place} from './citation.ts'
import {resource} from './resource.ts'
import {byType, list, number, record, text, words} from './shapes.ts'
import type {Shape} from './shapes.ts'

const statements = list(record({_key: words, title: text, text, citations, therapy: record(place)}))

const edges = {top: number, bottom: number, left: number, right: number}
const ellipse = {x: number, y: number, height: number, width: number}
const asset = {_id: text, url: text, mimeType: text, width: number, height: number, lqip: text}

/** What the renderers read of each type of block. */
export const item: Shape = byType({
  block,
  callout: record({_key: words, tone: text, text}),
  crisisHelp: record({_key: words, text, resources: list(resource)}),
  imageWithAlt: record({
    _key: words,
    alt: text,
    credit: text,
    hotspot: record(ellipse),
    crop: record(edges),
    asset: record(asset),
  }),
  mythEmbed: record({
    _key: words,
    myth: record({
      fact: text,
      myth: text,
      whyItMisleads: text,
      explanation: (...given) => list(item)(...given),
      citations,
    }),
  }),
  programSection: (value, ...tell) =>
    record({
      _key: words,
      section: text,
      program: record({...place, ...toSection(value)}),
    })(value, ...tell),
})

/** What a part of a program page is made of, by its name; the self-check leads to that page by its title. */
const sections: Readonly<Record<string, Shape>> = {
  whatItIs: statements,
  whoBenefits: statements,
  components: statements,
  whatParticipantsDo: statements,
  benefits: statements,
  choosingCriteria: statements,
  schedule: record({summary: text, lengthNote: text, flexibility: text, citations}),
  selfCheck: record({heading: text, introduction: text, citations}),
  faqs: list(
    record({_id: words, question: text, answer: (...given) => list(item)(...given), citations}),
  ),
}

/** The part of the program that is shown: nobody looks at the others. */
function toSection(value: unknown): Readonly<Record<string, Shape>> {
  const section: unknown = isRecord(value) ? value['section'] : null
  const name = isString(section) ? stegaClean(section) : ''
  const shape = Object.hasOwn(sections, name) ? sections[name] : undefined
  return shape ? {[name]: shape, ...(name === 'selfCheck' && {title: text})} : {}
}
