import type {Examples} from './Examples.ts'

/** Descriptions of pictures for the rule on alternative text. */
export const altTextExamples: Examples<string> = {
  good: [
    'Two people talk on a bench in a garden',
    'A room with a circle of chairs and a window',
    'A hand holds a cup of tea',
    'A drawing of the week: sessions on Monday, Wednesday and Friday',
    'Photo frames on a shelf beside a plant',
  ],
  bad: [
    'IMG_1234.jpg',
    'DSC00021',
    'group-room.png',
    'image',
    'Picture of a garden',
    'An image showing two chairs',
    'A long description that goes on. '.repeat(6),
  ],
}
