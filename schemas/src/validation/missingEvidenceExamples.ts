import type {Examples} from './Examples.ts'

/** Texts for the rule on claims without a source, where nothing is cited. */
export const missingEvidenceExamples: Examples<string> = {
  good: [
    'Ask what the program is based on.',
    'You study or work during the day.',
    'Many people find that a group helps.',
    'Ask whether the plan pays 100 percent.',
    'Ask three people whom you trust.',
    'Insurance may pay 80% of the cost.',
    'You pay nothing: 80% of the bill is covered.',
    'Medicare pays 80 percent for most patients.',
    'Come to at least 90% of sessions.',
    'Success means something different to each of us.',
    'Ask two of the people whom you trust.',
    'Half of the session is for questions.',
    'The group has 8 to 10 people.',
  ],
  bad: [
    'Studies show that groups help.',
    'Research has shown that people stay longer.',
    'Our method is clinically proven.',
    'About 60% of people finish the program.',
    'One in five adults lives with a mental illness.',
    'Experts agree that it works.',
    '95% success rate.',
    'Our success rate of 92% is unequaled.',
    '9 out of 10 clients stay sober.',
    'Nine out of ten of our clients stay sober.',
    'Relapse rates fall by 40 percent.',
    'Half of all patients relapse.',
    'Two-thirds of people with depression recover.',
    'Treatment is effective for 70% of people.',
    'Our program is 85 percent effective.',
    'Over 500 families, 98% satisfied.',
  ],
}
