import sharp from 'sharp'

const red = {r: 200, g: 20, b: 20}
const blue = {r: 20, g: 20, b: 200}

/** 400 × 200: red on the left, blue on the right. */
export async function createPicture(): Promise<Buffer> {
  const background = {width: 200, height: 200, channels: 3, background: blue} as const
  const right = await sharp({create: background}).png().toBuffer()
  return sharp({create: {width: 400, height: 200, channels: 3, background: red}})
    .composite([{input: right, left: 200, top: 0}])
    .removeAlpha()
    .png()
    .toBuffer()
}
