import type {CrisisContactDraft, CrisisResourceDraft} from '@iop-content/client'
import {describe, expect, test} from 'vitest'
import {toQuickHelp} from './toQuickHelp.ts'

const contact = (
  channel: string,
  value: string,
  instructions: string,
  contactLanguage = 'en',
): CrisisContactDraft => ({_key: instructions, channel, value, instructions, contactLanguage})

const resource = (kind: string, contacts: CrisisContactDraft[]): CrisisResourceDraft => ({
  _id: kind,
  language: 'en',
  name: kind,
  summary: null,
  kind,
  availability: null,
  areaServed: 'US',
  verifiedOn: null,
  contacts,
})

const emergency = resource('emergency', [contact('call', '911', 'Call 911')])
const line = resource('crisisLine', [
  contact('call', '988', 'Call 988'),
  contact('text', '988', 'Text 988'),
  contact('chat', 'https://988lifeline.org', 'Chat'),
  contact('call', '988', 'Llame al 988 y oprima el 2', 'es'),
])
const helpline = resource('helpline', [contact('call', '1-800-662-4357', 'Call SAMHSA')])

describe('the quickest ways to help', () => {
  test('call or text a crisis line first, then the emergency number; chats and helplines wait below', () => {
    expect(toQuickHelp([emergency, line, helpline], 'en')).toEqual([
      {text: 'Call 988', href: 'tel:988'},
      {text: 'Text 988', href: 'sms:988'},
      {text: 'Call 911', href: 'tel:911'},
    ])
  })

  test('are in the language of the page', () => {
    expect(toQuickHelp([line], 'es')[0]).toEqual({
      text: 'Llame al 988 y oprima el 2',
      href: 'tel:988',
    })
  })

  test('a kind without a number that can be dialled has the one that everybody knows', () => {
    const broken = resource('crisisLine', [contact('call', 'ask the desk', 'Call us')])
    const local = resource('emergency', [contact('call', '112', 'Call 112')])
    expect(toQuickHelp([broken, local], 'en')).toEqual([
      {text: 'Call 988', href: 'tel:988'},
      {text: 'Text 988', href: 'sms:988'},
      {text: 'Call 112', href: 'tel:112'},
    ])
    expect(toQuickHelp([line], 'en').at(-1)).toEqual({text: 'Call 911', href: 'tel:911'})
    expect(toQuickHelp([], 'es').map(({href}) => href)).toEqual(['tel:988', 'sms:988', 'tel:911'])
  })
})
