import type {SanityDocumentLike} from '@sanity/types'
import {createFaq} from '../compose/createFaq.ts'
import {createInternalLink, toPortableText} from '../compose/toPortableText.ts'

/** Questions about what an intensive outpatient program is, whom it helps and what happens in it. */
export const treatmentFaqs: readonly SanityDocumentLike[] = [
  createFaq(
    'what-is-an-iop',
    'basics',
    'What is an IOP?',
    toPortableText(
      'IOP is short for Intensive Outpatient Program. It is treatment for mental health conditions, substance use disorders, or both.',
      [
        'You come in several times a week and live at home. ',
        createInternalLink('program-iop', 'See what an IOP is made of'),
        '.',
      ],
    ),
  ),
  createFaq(
    'who-is-it-for',
    'who-it-helps',
    'Who is an IOP for?',
    toPortableText(
      'It is for people who need more than weekly therapy. They do not need to be in a hospital or to have care around the clock.',
      {
        list: [
          'You are coming out of inpatient or residential care and want to keep your progress',
          'You need structure, but cannot step away from work, school or family',
          'You want help early, before a crisis',
        ],
      },
    ),
  ),
  createFaq(
    'dual-diagnosis',
    'who-it-helps',
    'Can an IOP help if I have both a mental health condition and a substance use disorder?',
    toPortableText(
      'Yes. This is called a dual diagnosis, or co-occurring disorders. Many IOPs treat both at the same time.',
      'Ask a program if it does, and how its staff are trained for it.',
    ),
  ),
  createFaq(
    'not-severe',
    'who-it-helps',
    'Do things have to be very bad before I start?',
    toPortableText([
      'No. An IOP can help people with moderate needs as well as severe ones. You can also come early, before a crisis. ',
      createInternalLink('myth-severity', 'Read why many people think that they must wait'),
      '.',
    ]),
  ),
  createFaq(
    'how-is-it-different',
    'basics',
    'How is an IOP different from inpatient or residential care?',
    toPortableText(
      'In an IOP, you sleep at home and keep up your daily life. In inpatient or residential care, you stay at the place of treatment, and staff are there day and night.',
    ),
  ),
  createFaq(
    'what-happens',
    'treatment',
    'What happens in an IOP?',
    toPortableText(
      'Most programs combine three things.',
      {
        list: [
          [
            'One-on-one talks with a licensed therapist in ',
            createInternalLink('therapy-individual-therapy', 'individual therapy'),
          ],
          [
            'Sharing and learning with others in ',
            createInternalLink('therapy-group-therapy', 'group therapy'),
          ],
          [
            'Practice in coping with stress and strong feelings in ',
            createInternalLink('therapy-skills-workshops', 'skills workshops'),
          ],
        ],
      },
      'You set goals of your own and go to the sessions that fit your needs. Many skills you can use the same day.',
      'Your team checks how you are doing and changes the plan when it needs to. Some programs add mindfulness, yoga or art therapy.',
    ),
  ),
  createFaq(
    'is-my-family-involved',
    'treatment',
    'Can my family take part?',
    toPortableText([
      'Often, yes. Many programs offer ',
      createInternalLink('therapy-family-therapy', 'family therapy'),
      ' or classes for families. You decide who takes part.',
    ]),
  ),
  createFaq(
    'nervous-about-groups',
    'treatment',
    'What if I am nervous about group therapy?',
    toPortableText(
      'That is normal. It may feel scary at first. Most people come to value their group, because it helps them feel less alone.',
      'You can start by listening. Tell your therapist how you feel about it.',
    ),
  ),
]
