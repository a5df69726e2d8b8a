import {defineConfig} from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'live/index': 'src/live/index.ts',
    'queries/index': 'src/queries/index.ts',
    'snapshot/index': 'src/snapshot/index.ts',
    'webhook/index': 'src/webhook/index.ts',
    'generated/typegen': 'src/generated/typegen.ts',
    'generated/zod/index': 'src/generated/zod/index.ts',
    'portableText/index': 'src/portableText/index.ts',
    'image/index': 'src/image/index.ts',
    'selfCheck/index': 'src/selfCheck/index.ts',
    'jsonLd/index': 'src/jsonLd/index.ts',
    'metadata/index': 'src/metadata/index.ts',
    'sitemap/index': 'src/sitemap/index.ts',
  },
  // One file a module, as in the sources, so that a bundler sees each query by itself.
  unbundle: true,
  platform: 'neutral',
  target: 'es2023',
  dts: true,
})
