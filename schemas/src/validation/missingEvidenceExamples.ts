import type {Examples} from './Examples.ts'

/** Texts for the rule on claims without a source, where nothing is cited. */
export const missingEvidenceExamples: Examples<string> = {
  good: [
    'Ask what the program is based on.',
    'You study or work during the day.',
    'Many people find that a group helps.',
    'Ask whether the plan pays 100 percent.',
    'Ask three people whom you trust.',
  ],
  bad: [
    'Studies show that groups help.',
    'Research has shown that people stay longer.',
    'Our method is clinically proven.',
    'About 60% of people finish the program.',
    'One in five adults lives with a mental illness.',
    'Experts agree that it works.',
  ],
}
