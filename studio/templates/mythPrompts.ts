const paragraph = (text: string) => ({
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', text, marks: []}],
})

/** The four parts of a new myth, as prompts in brackets: a rule refuses to publish them until they are replaced. */
export const mythPrompts = {
  fact: '[State what is true, as a headline. Do not repeat the myth.]',
  myth: '[Say the myth once, in one sentence.]',
  whyItMisleads: '[Say what makes the myth sound true, and what it leaves out.]',
  explanation: [
    paragraph('[State again what is true, and explain it.]'),
    paragraph('[Say what a reader can do with it.]'),
  ],
} as const
