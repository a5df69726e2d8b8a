import {describe, expect, test} from 'vitest'
import type {CrisisContactDraft, CrisisHelpDraft} from '../generated/draftTypes.ts'
import {collectIssues} from './testing/collectIssues.ts'
import {markEditable} from '../testing/markEditable.ts'
import {parseHtml} from './testing/parseHtml.ts'
import {toHtml} from './toHtml.ts'

describe('immediate help', () => {
  const contact = (fields: Partial<CrisisContactDraft>): CrisisContactDraft => ({
    _key: 'contact',
    channel: 'call',
    value: '988',
    instructions: 'Call 988',
    contactLanguage: 'en',
    ...fields,
  })
  const createHelp = (...contacts: CrisisContactDraft[]): CrisisHelpDraft => ({
    _key: 'help',
    _type: 'crisisHelp',
    text: 'In danger?',
    resources: [
      {
        _id: 'crisis',
        language: 'en',
        name: '988 & Lifeline',
        summary: 'For anyone.',
        kind: 'crisisLine',
        availability: 'Always',
        areaServed: 'US',
        verifiedOn: null,
        contacts,
      },
    ],
  })

  test('is a landmark with a link for every way to reach it', () => {
    const html = toHtml(
      [
        createHelp(
          contact({}),
          contact({channel: 'text', instructions: 'Text 988'}),
          contact({channel: 'chat', value: 'https://988lifeline.org', instructions: 'Chat'}),
          contact({instructions: 'Llame al 988', contactLanguage: 'es'}),
        ),
      ],
      {language: 'en'},
    )
    expect(html).toBe(
      '<section class="crisis-help" aria-label="Immediate help"><p>In danger?</p><ul><li>' +
        '<p><strong>988 &amp; Lifeline</strong></p><p>For anyone.</p><ul>' +
        '<li><a href="tel:988">Call 988</a></li>' +
        '<li><a href="sms:988">Text 988</a></li>' +
        '<li><a href="https://988lifeline.org/">Chat</a></li>' +
        '<li lang="es"><a href="tel:988" hreflang="es">Llame al 988</a></li>' +
        '</ul><p>Always</p></li></ul></section>',
    )
  })

  test.each([
    ['call', '1-800-662-4357', 'tel:18006624357'],
    ['call', ' +1 (800) 662.4357 ', 'tel:+18006624357'],
    ['text', '741741', 'sms:741741'],
    ['chat', 'HTTPS://example.com', 'https://example.com/'],
    ['email', 'mailto:help@example.com', 'mailto:help@example.com'],
    [markEditable('call'), markEditable('988'), 'tel:988'],
  ])('%j of %j leads to %s', (channel, value, href) => {
    const {elements} = parseHtml(toHtml([createHelp(contact({channel, value}))]))
    expect(elements.find(({tag}) => tag === 'a')?.attributes['href']).toBe(href)
  })

  test.each([
    ['call', '1-800-662-HELP'],
    ['call', '988; press 2'],
    ['call', 'javascript:alert(1)'],
    ['text', '٩٨٨'],
    ['chat', '988lifeline.org'],
    ['chat', 'javascript:alert(1)'],
    ['chat', 'tel:988'],
    ['telepathy', 'think'],
  ])('%j of %j stays readable without a link', (channel, value) => {
    const {onIssue, list} = collectIssues()
    const html = toHtml([createHelp(contact({channel, value, instructions: 'Ask for help'}))], {
      onIssue,
    })
    const {elements, text} = parseHtml(html)
    expect(elements.filter(({tag}) => tag === 'a')).toEqual([])
    expect(text).toContain(`Ask for help: ${value}`)
    expect(list()).toEqual([`refusedContact Ask for help: ${value}`])
  })

  test('marks no language that is none', () => {
    const html = toHtml([createHelp(contact({contactLanguage: '"><script>'}))], {language: 'es'})
    expect(html).toContain('<li><a href="tel:988">Call 988</a></li>')
    expect(html).toContain('aria-label="Ayuda inmediata"')
  })
})
