import {defineConfig} from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'demo/index': 'src/demo/index.ts',
    'review/index': 'src/review/index.ts',
    'validation/index': 'src/validation/index.ts',
  },
  unbundle: true,
  platform: 'neutral',
  target: 'es2023',
  dts: true,
})
