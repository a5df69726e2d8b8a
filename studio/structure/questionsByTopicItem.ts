import {TagsIcon} from '@sanity/icons/Tags'
import type {ListItemBuilder, StructureBuilder} from 'sanity/structure'
import {apiVersion} from './apiVersion.ts'
import {presetTemplateId} from '../templates/presetTemplateId.ts'

const topicQuery = '*[_type == "topic" && _id == $id][0]{title, language}'

/** An entry with the topics, each with its questions; a new question takes over the topic and its language. */
export function questionsByTopicItem(S: StructureBuilder, title: string): ListItemBuilder {
  const template = presetTemplateId('faq')
  return S.listItem()
    .id('questions-by-topic')
    .title(title)
    .icon(TagsIcon)
    .child(
      S.documentTypeList('topic')
        .id('questions-by-topic')
        .title(title)
        .defaultOrdering([{field: 'orderRank', direction: 'asc'}])
        .initialValueTemplates([])
        .canHandleIntent(() => false)
        .child(async (id) => {
          const topic = await S.context
            .getClient({apiVersion})
            .withConfig({perspective: 'drafts'})
            .fetch<{title?: string; language?: string} | null>(topicQuery, {id})
          return S.documentList()
            .id(id)
            .title(topic?.title || 'Questions of this topic')
            .apiVersion(apiVersion)
            .schemaType('faq')
            .filter('_type == "faq" && topic._ref == $topic')
            .params({topic: id})
            .initialValueTemplates([
              S.initialValueTemplateItem(template, {topic: id, language: topic?.language ?? 'en'}),
            ])
            .canHandleIntent(
              (intent, params) => intent === 'create' && params.template === template,
            )
        }),
    )
}
