/** The words of the site itself, in English; all that is about care comes from the content. */
export const en = {
  skip: 'Skip to the content',
  home: 'Home',
  menu: 'Menu',
  mainMenu: 'Main',
  footerMenu: 'More pages',
  breadcrumbs: 'You are here',
  otherLanguage: 'Language',
  staleTranslation: 'This translation may be behind the English original, which has changed since.',
  partial: 'Some of this page cannot be shown right now.',
  noTranslation: 'This page is in English only. This leads to the Spanish home page.',
  onThisPage: 'On this page',
  printedFrom: 'This page on the web:',
  readMore: 'Read more',
  moved: 'This page has moved. Go there now.',
  call: 'Call',

  crisis: {
    bar: 'Immediate help',
    fallback: 'In danger or in a crisis? Get help now.',
    more: 'More help',
    heading: 'Immediate help, at any hour',
    checked: (date: string) => `We last tried these on ${date}.`,
  },

  review: {
    page: {
      never: 'This page awaits clinical review.',
      current: (name: string, date: string) => `Reviewed by ${name} on ${date}.`,
      changed: 'This page has changed since its last clinical review.',
      overdue: 'The clinical review of this page is overdue.',
    },
    part: {
      never: 'Awaits clinical review.',
      current: (name: string, date: string) => `Reviewed by ${name} on ${date}.`,
      changed: 'Changed since its last clinical review.',
      overdue: 'Its clinical review is overdue.',
    },
  },
  about: {
    heading: 'About this page',
    author: 'Written by',
    updated: 'Last updated',
    review: 'Clinical review',
    evidence: 'What it rests on',
    generalGuidance: 'General guidance. It rests on no single source.',
    partlyCited: 'General guidance, and numbered sources where a number stands beside a statement.',
    cited: 'The sources listed here.',
  },
  sources: {
    heading: 'Sources',
    source: (number: number) => `Source ${number}`,
    where: 'Where:',
  },

  homePage: {
    start: 'Where to start',
    more: 'Look around',
    therapies: 'What treatment can be made of, and what to expect from it.',
    myths: 'What people often get wrong, and what is true.',
    faqs: 'Short answers first, then the rest.',
    levels: 'How kinds of care differ, from weekly visits to a hospital stay.',
    glossary: 'The words of treatment in plain language.',
    provider: 'Who answers for this site, and how to reach them.',
    search: 'Find a page by a word.',
  },
  lists: {
    therapies: 'Therapies',
    therapiesIntroduction:
      'What programs are made of. Each page says what happens and who it helps.',
    myths: 'Myths and facts',
    mythsIntroduction: 'What is true about care, where many people have heard something else.',
    faqs: 'Questions and answers',
    faqsIntroduction: 'The short answer comes first. Open a question for the whole answer.',
    levels: 'Levels of care',
    levelsIntroduction:
      'Care comes in levels, from the lightest to the closest. Rules differ between editions of The ASAM Criteria, so each level names its edition.',
    glossary: 'Words explained',
    glossaryIntroduction: 'The words that people meet when they look for treatment.',
    conditions: 'What people come with',
    conditionsIntroduction:
      'What people look for treatment for, in words that put the person first.',
    locations: 'Places',
    locationsIntroduction: 'Where people can go.',
    empty: 'Nothing is published here yet.',
  },
  preview: {
    bar: 'Preview',
    drafts: 'Drafts are shown here. Readers do not see them yet.',
    published: 'Only what readers see now is shown here.',
    leave: 'Leave the preview',
    missing: (count: number) =>
      count === 1 ? 'One thing is not finished here' : `${count} things are not finished here`,
    inStudio: 'Open in the Studio',
    refused: {
      title: 'This preview is not open',
      text: 'Drafts are shown to people who come from the Studio. The way there is open for an hour: go back to the Studio, and open Preview again.',
      toPublished: 'Go to the published site',
    },
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be old or misspelled. Nothing is wrong with your device.',
    choices: 'You could go on from here:',
  },
}

/** What every language of the site must have. */
export type PageMessages = typeof en
