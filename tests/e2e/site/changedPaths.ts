import type {Patch, SanityClient} from '@sanity/client'
import {runCommand} from '../../../scripts/run/runCommand.ts'
import {workspaceRoot} from '../../../scripts/run/workspace.ts'

/** An edit, which answers what webhooks tell of it. */
type SiteEdit = (client: SanityClient) => Promise<readonly object[]>

/** Writes to a published document, and tells of it as the projection of a webhook does. */
const write =
  (id: string, toWritten: (patch: Patch) => Patch, moved = false): SiteEdit =>
  async (client) => {
    const {_id, _type, slug, language} = await toWritten(client.patch(id)).commit()
    return [{_id, _type, slug: slug?.current ?? null, language: language ?? null, moved}]
  }

const change = (id: string, set: object, moved?: boolean) =>
  write(id, (patch) => patch.set(set), moved)
const takeOut = (id: string, path: string) => write(id, (patch) => patch.unset([path]))

/** From what stands on few pages to what stands on all. */
export const siteEdits: Readonly<Record<string, SiteEdit>> = {
  'where a redirect leads': change('redirect-question', {
    toPage: {_type: 'reference', _ref: 'faq-what-is-an-iop'},
  }),
  'the telephone of a location, of which a list shows the name': change('location-en', {
    telephone: '+1 555-0142',
  }),
  'the whole answer to a question that other pages answer in short': change('faq-how-many-hours', {
    'answer[0].children[0].text': 'It is several hours a week.',
  }),
  'a guide that no longer shows a part of a program': takeOut(
    'guide-is-an-iop-right-for-me-es',
    'sections[0].body[_type == "programSection"]',
  ),
  'a question that is on a program’s page and in lists': change('faq-what-is-an-iop', {
    shortAnswer: 'It is treatment several times a week, while you live at home.',
  }),
  'the title of a topic': change('topic-basics', {title: 'What it is, first'}),
  'a title in the other language': change('therapy-cognitive-behavioral-therapy-es', {
    title: 'Terapia cognitiva',
  }),
  'a source': change('source-tip-47', {title: 'Another title'}),
  'the slug of a therapy': change(
    'therapy-art-therapy',
    {slug: {_type: 'slug', current: 'art-and-music'}},
    true,
  ),
  'the settings of the site in Spanish': change('siteSettings-es', {disclaimer: 'Otro aviso.'}),
  'a way to immediate help in English': change('crisis-988', {summary: 'For anyone, at any hour.'}),
}

/** What a server answers at each path, but for what only a server’s pages say. */
export async function readAnswers(
  url: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const answers = paths.map(async (path) => {
    const response = await fetch(url + path, {redirect: 'manual'})
    const body = (await response.text()).replace(/<meta name="live-content"[^>]*>/, '')
    return [path, `${response.headers.get('location')} ${body}`] as const
  })
  return new Map(await Promise.all(answers))
}

/** What `site changed` answers for the documents of webhooks. */
export async function nameChangedPaths(
  documents: readonly object[],
  record: string,
  environment: Readonly<Record<string, string>>,
): Promise<{readonly build: readonly string[]; readonly remove: readonly string[]}> {
  const {exitCode, output} = await runCommand(
    process.execPath,
    ['packages/site/site.ts', 'changed', '--record', record],
    {
      cwd: workspaceRoot,
      env: {...process.env, SANITY_PROJECT_ID: '', ...environment},
      input: JSON.stringify(documents),
    },
  )
  if (exitCode !== 0) throw new Error(output)
  // Beside them it may say what is wrong with the content.
  return JSON.parse(output.split('\n').find((line) => line.startsWith('{')) ?? output)
}
