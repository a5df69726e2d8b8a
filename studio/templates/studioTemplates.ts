import {languages, publicTypes} from '@iop-content/schemas'
import type {SanityClient} from '@sanity/client'
import type {InitialValueResolverContext, Template} from 'sanity'
import {readNextRank} from '../plugins/placeInList/readNextRank.ts'
import {apiVersion} from '../structure/apiVersion.ts'
import {isSingleton, singletonId} from '../structure/singletons.ts'
import {typesWithField} from '../structure/typesWithField.ts'
import {mythPrompts} from './mythPrompts.ts'
import {presetTemplateId} from './presetTemplateId.ts'
import {readReference} from './readReference.ts'

/** What a list gives to the documents that are started from it. */
interface Preset {
  readonly language?: string
  /** The published `_id` of a topic. */
  readonly topic?: string
}

const ordered = typesWithField('orderRank')
const translated = typesWithField('language')
const owned: readonly string[] = publicTypes

/** The Studio's templates: what each new document starts with, on its own and from a list that presets a language or a topic. */
export function studioTemplates(templates: readonly Template[]): Template[] {
  return templates.flatMap((template) => {
    const {id, title, schemaType} = template
    const value = (preset: Preset | undefined, context: InitialValueResolverContext) =>
      resolveStart(schemaType, preset, context.getClient({apiVersion}))
    const preset: Template<Preset> = {
      id: presetTemplateId(id),
      title,
      schemaType,
      parameters: [
        {name: 'language', type: 'string'},
        {name: 'topic', type: 'string'},
      ],
      value,
    }
    return [
      // Without a template of its own, there is no way to a second one.
      ...(isSingleton(schemaType) ? [] : [{...template, value}]),
      ...(translated.includes(schemaType) ? [preset] : []),
    ]
  })
}

/** The schema's own initial values come first; these are laid over them. */
async function resolveStart(type: string, preset: Preset | undefined, client: SanityClient) {
  const language = preset?.language
  const organization =
    owned.includes(type) && (await readOrganization(client, language ?? languages[0].value))
  return {
    ...(type === 'myth' && mythPrompts),
    ...(organization && {owner: organization, author: organization}),
    ...(ordered.includes(type) && {orderRank: await readNextRank(client, type)}),
    ...(language && {language}),
    ...(preset?.topic && {topic: await readReference(client, [preset.topic])}),
  }
}

function readOrganization(client: SanityClient, language: string) {
  return readReference(client, [
    singletonId('provider', language),
    singletonId('provider', languages[0].value),
  ])
}
