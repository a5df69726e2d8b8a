import {TagsIcon} from '@sanity/icons/Tags'
import type {DocumentListBuilder, ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {presetTemplateId} from '../templates/presetTemplateId.ts'
import {apiVersion} from './apiVersion.ts'

const topicQuery = '*[_type == "topic" && _id == $id][0]{title, language}'

/** An entry with the topics, each with its questions; a new question takes over the topic and its language. */
export function questionsByTopicItem(S: StructureBuilder, title: string): ListItemBuilder {
  return S.listItem()
    .id('questions-by-topic')
    .title(title)
    .icon(TagsIcon)
    .child(
      S.documentTypeList('topic')
        .id('questions-by-topic')
        .title(title)
        .defaultOrdering([{field: 'orderRank', direction: 'asc'}])
        .canHandleIntent(() => false)
        .child((id) => questionsOfTopic(S, id))
        // Last: the builder forgets it when it is given anything more.
        .initialValueTemplates([]),
    )
}

async function questionsOfTopic(S: StructureBuilder, topic: string): Promise<DocumentListBuilder> {
  const template = presetTemplateId('faq')
  const known = await S.context
    .getClient({apiVersion})
    .withConfig({perspective: 'drafts'})
    .fetch<{title?: string; language?: string} | null>(topicQuery, {id: topic})
  return S.documentList()
    .id(topic)
    .title(known?.title || 'Questions of this topic')
    .apiVersion(apiVersion)
    .schemaType('faq')
    .filter('_type == "faq" && topic._ref == $topic')
    .params({topic})
    .canHandleIntent((intent, params) => intent === 'create' && params.template === template)
    .initialValueTemplates([
      S.initialValueTemplateItem(template, {topic, language: known?.language ?? 'en'}),
    ])
}
