import {describe, expect, test} from 'vitest'
import {collectIssues} from './testing/collectIssues.ts'
import {createProgramSection, createMythEmbed} from './testing/createEmbed.ts'
import {markEditable} from '../testing/markEditable.ts'
import {parseHtml} from './testing/parseHtml.ts'
import {toHtml} from './toHtml.ts'

describe('pictures', () => {
  const picture = {
    _key: 'picture',
    _type: 'imageWithAlt' as const,
    alt: 'A "room"',
    credit: 'Ana & co',
    hotspot: null,
    crop: {top: 0, bottom: 0, left: 0.5, right: 0},
    asset: {
      _id: 'image-0123456789abcdef0123456789abcdef01234567-1000x400-png',
      url: 'http://localhost:4747/images/local/production/0123456789abcdef0123456789abcdef01234567-1000x400.png',
      mimeType: 'image/png',
      width: 1000,
      height: 400,
      lqip: null,
    },
  }

  test('have sizes, their description and their credit', () => {
    const {elements, text, errors} = parseHtml(toHtml([picture], {image: {sizes: '50vw'}}))
    expect(errors).toEqual([])
    expect(text).toBe('Ana & co')
    expect(elements[1]).toMatchObject({
      tag: 'img',
      within: ['figure'],
      attributes: {
        alt: 'A "room"',
        sizes: '50vw',
        width: '500',
        height: '400',
        loading: 'lazy',
        srcset: expect.stringMatching(
          /^http:\/\/localhost:4747\/images\S+rect=500,0,500,400\S+ 320w, /,
        ),
      },
    })
  })

  test('without a file are passed over and told of', () => {
    const {onIssue, list} = collectIssues()
    expect(toHtml([{...picture, asset: null}], {onIssue})).toBe('')
    expect(list()).toEqual(['missingImage picture'])
  })
})

describe('parts of a program page', () => {
  test('statements are a list, with their citations and the therapies that they name', () => {
    const {onIssue, list} = collectIssues()
    const html = toHtml([createProgramSection('components')], {
      onIssue,
      toPath: ({_type, slug}) => `/${_type}/${slug}`,
    })
    expect(parseHtml(html).text).toBe('Group therapy\nYou meet others.[1]')
    expect(html).toContain(
      '<div class="program-section" data-section="components"><ul><li><a href="/therapy/group-therapy"><strong>Group therapy</strong></a><br>You meet',
    )
    expect(list()).toEqual([])
  })

  test.each([
    ['whatItIs', 'It is careMost people live at home.'],
    ['schedule', 'Three days.Often 8 weeks.It bends.'],
    ['faqs', 'How long?Eight weeks.'],
  ])('%s shows its own words', (section, text) => {
    expect(parseHtml(toHtml([createProgramSection(section)])).text.replaceAll('\n', '')).toBe(text)
  })

  test('a self-check leads to its page: no question is shown where immediate help does not come first', () => {
    const html = toHtml([createProgramSection('selfCheck')], {toPath: ({slug}) => `/${slug}`})
    expect(html).toContain('<a href="/iop">An IOP</a>')
    expect(html).not.toContain('Do you')
  })

  test('visual editing changes no part', () => {
    expect(toHtml([createProgramSection(markEditable('schedule'))])).toBe(
      toHtml([createProgramSection('schedule')]),
    )
  })

  test('that are unknown or whose page is missing are told of', () => {
    const {onIssue, list} = collectIssues()
    const missing = {...createProgramSection('schedule'), program: null}
    expect(toHtml([createProgramSection('toString'), missing], {onIssue})).toBe('')
    expect(list()).toEqual(['unknownSection toString', 'missingDocument programSection'])
  })

  test('are written by the component of the caller, which can take the default', () => {
    const value = [createProgramSection('schedule'), createProgramSection('whatItIs')]
    const html = toHtml(value, {
      components: {
        types: {
          programSection: ({section, value: {program}, renderDefault}) =>
            section === 'schedule' ? `<b>${program?.title}</b>` : renderDefault(),
        },
      },
    })
    expect(html).toMatch(/^<b>An IOP<\/b><div class="program-section" data-section="whatItIs">/)
  })
})

describe('a myth', () => {
  test('is told after the fact, and named', () => {
    const {text} = parseHtml(toHtml([createMythEmbed()], {language: 'es'}))
    expect(text).toBe('The fact.[1]Mito: The myth.Why.The fact again.')
  })

  test('that is not public is told of', () => {
    const {onIssue, list} = collectIssues()
    expect(toHtml([{...createMythEmbed(), myth: null}], {onIssue})).toBe('')
    expect(list()).toEqual(['missingDocument mythEmbed'])
  })
})
