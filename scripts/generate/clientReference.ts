import {join} from 'node:path'
import type {ApiSource} from '@iop-content/reference'
import {workspaceRoot} from '../run/workspace.ts'

/** The pages of `docs/api`: the client's entries, and the types that its main entry hands on. */
export const clientReference: ApiSource = {
  folder: join(workspaceRoot, 'packages/client'),
  name: '@iop-content/client',
  introduction: `Every export, from the comments in the sources. [The package’s own page](../../packages/client/README.md) tells how to begin.
Two entries have no page here: \`typegen\` has the types by GROQ literal for a bare \`@sanity/client\`, as Sanity’s TypeGen writes
them; \`zod\` has a schema for each type of content, for composing.`,
  entries: [
    {
      name: 'client',
      source: 'src/index.ts',
      summary: '`@iop-content/client`: the client, its options and its errors.',
    },
    {
      name: 'queries',
      source: 'src/queries/index.ts',
      summary: '`@iop-content/client/queries`: every query as a value, and its parameters.',
    },
    {
      name: 'portable-text',
      source: 'src/portableText/index.ts',
      summary:
        '`@iop-content/client/portable-text`: rich text as HTML, Markdown and plain text; tables of contents; references.',
    },
    {
      name: 'image',
      source: 'src/image/index.ts',
      summary:
        '`@iop-content/client/image`: what an `img` needs, and the address of a picture in one size.',
    },
    {
      name: 'json-ld',
      source: 'src/jsonLd/index.ts',
      summary: '`@iop-content/client/json-ld`: a page as schema.org’s things, in one graph.',
    },
    {
      name: 'metadata',
      source: 'src/metadata/index.ts',
      summary: '`@iop-content/client/metadata`: the head of a page.',
    },
    {
      name: 'sitemap',
      source: 'src/sitemap/index.ts',
      summary: '`@iop-content/client/sitemap`: the XML of all addresses.',
    },
    {
      name: 'self-check',
      source: 'src/selfCheck/index.ts',
      summary: '`@iop-content/client/self-check`: the self-check as a pure state machine.',
    },
    {
      name: 'live',
      source: 'src/live/index.ts',
      summary: '`@iop-content/client/live`: follows a query as content changes.',
    },
    {
      name: 'webhook',
      source: 'src/webhook/index.ts',
      summary:
        '`@iop-content/client/webhook`: verifies a webhook, and names the paths to build again.',
    },
    {
      name: 'snapshot',
      source: 'src/snapshot/index.ts',
      summary:
        '`@iop-content/client/snapshot`: the same reading, from an export instead of a lake.',
    },
    {
      name: 'content',
      source: 'src/generated/types.ts',
      summary:
        'The types of what queries give for published content. Import them from `@iop-content/client`.',
    },
    {
      name: 'drafts',
      source: 'src/generated/draftTypes.ts',
      summary:
        'The types of what queries give with drafts, in which every field may be null. Import them from `@iop-content/client`.',
    },
  ],
  // Its keys are the kinds of issues, which the page names.
  mayStayHidden: ['messages'],
}
