import {defineArrayMember, defineField, defineType} from '@sanity/types'
import type {SchemaTypeDefinition} from '@sanity/types'
import {generateModules} from '../generateModules.ts'

const topic = defineType({
  name: 'topic',
  type: 'document',
  fields: [
    defineField({name: 'title', type: 'string', validation: (rule) => rule.required()}),
    defineField({name: 'kind', type: 'string', options: {list: ['broad', 'narrow']}}),
  ],
})

const note = defineType({
  name: 'note',
  type: 'object',
  fields: [
    defineField({name: 'text', type: 'richText', validation: (rule) => rule.required()}),
    defineField({name: 'flag', type: 'boolean'}),
  ],
})

const richText = defineType({
  name: 'richText',
  type: 'array',
  of: [defineArrayMember({type: 'block'}), defineArrayMember({type: 'note'})],
})

const article = defineType({
  name: 'article',
  type: 'document',
  fields: [
    defineField({name: 'title', type: 'string', validation: (rule) => rule.required()}),
    defineField({name: 'slug', type: 'slug', validation: (rule) => rule.required()}),
    defineField({name: 'body', type: 'richText'}),
    defineField({
      name: 'topic',
      type: 'reference',
      to: [{type: 'topic'}],
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'related',
      type: 'array',
      of: [defineArrayMember({type: 'reference', to: [{type: 'article'}, {type: 'topic'}]})],
    }),
  ],
})

/** A small content model: articles with text, a topic and related documents. */
export const articleSchema: SchemaTypeDefinition[] = [topic, note, richText, article]

/** The types of a projection of one article, as the generated types say them. */
export async function typesOf(projection: string, types = articleSchema): Promise<string> {
  const query = {name: 'article', groq: `*[_type == "article"][0]{${projection}}`, params: {}}
  return (await generateModules(types, [query])).get('types.ts') ?? ''
}
