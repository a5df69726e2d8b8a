import {expect, test} from 'vitest'
import {findUploadFault} from './findUploadFault.ts'

const megabyte = 1024 * 1024

test.each([
  ['room.jpg', 'image/jpeg', 10 * megabyte],
  ['room.PNG', 'image/png', 1],
  ['room.webp', 'image/webp', 500],
  ['room', 'image/avif', 500],
])('%s (%s, %i bytes) is uploaded', (name, type, size) => {
  expect(findUploadFault({name, type, size})).toBeUndefined()
})

test.each([
  [
    'room.jpg',
    'image/jpeg',
    10 * megabyte + 1,
    '10.1 MB; 10 are the most. Make the picture smaller',
  ],
  ['room.tiff', 'image/tiff', 500, 'format: TIFF. Save the picture as JPEG, PNG'],
  ['room.heic', '', 500, 'format: HEIC. Save the picture as JPEG, PNG'],
  ['room.svg', 'image/svg+xml', 500, 'SVG files are refused'],
  ['notes.pdf', 'application/pdf', 500, 'format: PDF. Save the picture as JPEG, PNG'],
])('%s (%s, %i bytes) is not', (name, type, size, words) => {
  const fault = findUploadFault({name, type, size})
  expect(fault).toContain(`“${name}” was not uploaded.`)
  expect(fault).toContain(words)
})
