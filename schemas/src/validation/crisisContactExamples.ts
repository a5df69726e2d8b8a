import type {Examples} from './Examples.ts'

const contact = (channel: string, value: string, instructions: string) => ({
  _key: 'contact',
  _type: 'crisisContact',
  channel,
  value,
  instructions,
  contactLanguage: 'en',
})

/** Ways to get in touch, for the rule on those that reach nobody. */
export const crisisContactExamples: Examples<Readonly<Record<string, unknown>>> = {
  good: [
    contact('call', '911', 'Call 911'),
    contact('call', '988', 'Call 988 and press 2'),
    contact('call', '988', 'Call 988, 24 hours a day, 24/7'),
    contact('call', '988', 'Llame al 988 y oprima el 2'),
    contact('call', '15', 'Appelez le 15'),
    contact('call', '1-800-662-4357', 'Call 1-800-662-4357'),
    contact('call', '1-800-273-8255', 'Call 1-800-273-TALK (8255)'),
    contact('call', '(800) 662-4357', 'Call +1 800 662 4357'),
    contact('call', '+34 717 003 717', 'Llame al 717 003 717'),
    contact('call', '1-800-662-4357', 'Call 1-800-662-4357 ext. 123'),
    contact('text', '741741', 'Text HOME to 741741'),
    contact('text', '988', 'Envíe AYUDA al 988'),
    contact('chat', 'https://988lifeline.org', 'Chat at 988lifeline.org'),
    contact('chat', 'https://chat.988lifeline.org/', 'Chat at www.988lifeline.org'),
    contact('chat', 'https://example.org/chat', 'Start the chat'),
  ],
  bad: [
    contact('call', 'our hotline', 'Call our hotline'),
    contact('call', '1-800-273-TALK', 'Call us'),
    contact('call', '1-800-662-435', 'Call us'),
    contact('call', '9', 'Call 9'),
    contact('call', '+1 800', 'Call us'),
    contact('call', 'https://988lifeline.org', 'Call us'),
    contact('call', '988 or 911', 'Call 988 or 911'),
    contact('call', '1234567890123456', 'Call us'),
    contact('text', 'HOME to 741741', 'Text HOME to 741741'),
    contact('text', 'AYUDA', 'Envíe AYUDA'),
    contact('chat', '988lifeline.org', 'Chat at 988lifeline.org'),
    contact('chat', 'http://988lifeline.org', 'Chat at 988lifeline.org'),
    contact('chat', '988', 'Chat with 988'),
    contact('chat', 'https://chat', 'Chat'),
    // Each reaches somebody, and the instructions name another.
    contact('call', '889', 'Call 988.'),
    contact('call', '889', 'Llame al 988 y oprima el 2'),
    contact('text', '988', 'Envíe AYUDA al 741741'),
    contact('call', '988', 'Call 988, or text 741741'),
    contact('call', '1-800-662-4357', 'Call 1-800-662-4375'),
    contact('chat', 'https://988lifeline.org', 'Chat at 998lifeline.org'),
  ],
}
