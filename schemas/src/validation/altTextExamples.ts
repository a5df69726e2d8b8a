import type {Examples} from './Examples.ts'

/** Descriptions of pictures for the rule on alternative text. */
export const altTextExamples: Examples<string> = {
  good: [
    'Two people talk on a bench in a garden',
    'A room with a circle of chairs and a window',
    'A hand holds a cup of tea',
    'A drawing of the week: sessions on Monday, Wednesday and Friday',
    'Photo frames on a shelf beside a plant',
    'Logo of Solace Treatment Center',
    'A well-lit room with two chairs',
    'Banner above the door: “Welcome”',
    'Dos personas hablan en un banco del jardín',
  ],
  bad: [
    'IMG_1234.jpg',
    'DSC00021',
    'group-room.png',
    'image',
    'Picture of a garden',
    'An image showing two chairs',
    'A long description that goes on. '.repeat(6),
    'photo1',
    'Photo 12',
    'logo',
    'our logo',
    'banner',
    'hero-image-final-v2',
    'team_photo',
    'image-3',
    'foto',
    'Imagen',
    'Foto de un jardín',
  ],
}
