import type {SanityDocumentLike} from '@sanity/types'
import {createSlug} from '../compose/createSlug.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'
import {publicDemoDocument} from '../compose/publicDemoDocument.ts'

/** Common myths about intensive outpatient programs. */
export const myths: readonly SanityDocumentLike[] = [
  {
    ...publicDemoDocument,
    _id: 'myth-severity',
    _type: 'myth',
    fact: 'An IOP can help early on, as well as when things are severe',
    myth: '“An IOP is only for severe cases.”',
    whyItMisleads:
      'The word “intensive” sounds like a last resort. It only means more hours of care each week. People who wait until things get worse may miss help that fits them now.',
    explanation: toPortableText(
      'IOPs serve people with moderate to severe needs. They also serve people who want help early, before a crisis.',
      [
        'You can use ',
        createInternalLink('program-iop', 'a short self-check'),
        ' to think about where you stand.',
      ],
    ),
    slug: createSlug('help-early-or-severe'),
  },
  {
    ...publicDemoDocument,
    _id: 'myth-work-and-school',
    _type: 'myth',
    fact: 'An IOP is planned around work and school',
    myth: '“You can’t keep a job or stay in school during an IOP.”',
    whyItMisleads:
      'Many people picture treatment as going away for weeks. That is true of some kinds of care. In an IOP you live at home, and sessions take up only part of the week.',
    explanation: toPortableText(
      'The schedule is set up around jobs, classes and family life. Many programs meet in the morning or in the evening.',
      'Ask a program which times it offers, and tell it what your week looks like.',
    ),
    slug: createSlug('keep-your-job-or-school'),
  },
  {
    ...publicDemoDocument,
    _id: 'myth-group-therapy',
    _type: 'myth',
    fact: 'Most people come to value group therapy',
    myth: '“Group therapy isn’t for everyone.”',
    whyItMisleads:
      'Talking in front of people you do not know can feel scary at first. It is easy to think that this feeling will stay. Often it fades as you get to know the group.',
    explanation: toPortableText(
      'Most people in a program come to value their group. It connects them with others who understand, and they feel less alone.',
      'You can begin by listening. Nobody has to share before they are ready.',
    ),
    slug: createSlug('value-of-group-therapy'),
  },
]
