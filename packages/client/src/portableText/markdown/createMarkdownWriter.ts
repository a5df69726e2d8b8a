import {isPortableTextToolkitList, nestLists} from '@portabletext/toolkit'
import type {ToolkitPortableTextList} from '@portabletext/toolkit'
import type {BlockContent, List, ListItem, RootContent} from 'mdast'
import type {CleanNode} from '../clean/CleanNode.ts'
import type {Labels} from '../options/Labels.ts'
import type {RenderComponent} from '../options/TypeComponents.ts'
import type {MarkdownComponents} from './MarkdownComponents.ts'
import {stringifyMarkdown} from './stringifyMarkdown.ts'
import {toHelpContent} from './toHelpContent.ts'
import {toInlineContent} from './toInlineContent.ts'
import type {ToolkitBlock} from './toInlineContent.ts'
import {toPhrasing} from './toPhrasing.ts'
import {toStyled} from './toStyled.ts'

/** A function that writes clean nodes as Markdown, with the caller's components where there are some. */
export function createMarkdownWriter(
  {types = {}, unknownType}: MarkdownComponents,
  labels: Labels,
): (nodes: CleanNode[]) => string {
  function toContent(node: CleanNode): RootContent[] {
    switch (node._type) {
      case 'block':
        return toTextContent(node)
      case 'callout': {
        const {tone, text} = node
        return write(types.callout, {tone, text}, () => [
          {
            type: 'blockquote',
            children: [
              {type: 'paragraph', children: [{type: 'strong', children: toPhrasing(labels[tone])}]},
              {type: 'paragraph', children: toPhrasing(text)},
            ],
          },
        ])
      }
      case 'crisisHelp': {
        const {text, resources} = node
        return write(types.crisisHelp, {text, resources}, toHelpContent)
      }
      case 'imageWithAlt': {
        const {image, credit} = node
        const picture = {type: 'image' as const, url: image.src, alt: image.alt}
        return write(types.imageWithAlt, {image, credit}, () => [
          {type: 'paragraph', children: [picture]},
          ...(credit ? [{type: 'paragraph' as const, children: toPhrasing(credit)}] : []),
        ])
      }
      case 'mythEmbed': {
        const {value, blocks} = node
        const content = toContents(blocks)
        const children = stringifyMarkdown(content)
        return write(types.mythEmbed, {value, children}, () => content)
      }
      case 'programSection': {
        const {section, value, blocks} = node
        const content = toContents(blocks)
        const children = stringifyMarkdown(content)
        return write(types.programSection, {section, value, children}, () => content)
      }
      case 'unknown':
        return unknownType
          ? [{type: 'html', value: unknownType({value: node.value, isInline: false})}]
          : []
    }
  }

  function toTextContent(block: ToolkitBlock): BlockContent[] {
    const children = toInlineContent(block, unknownType)
    return children.length > 0 ? [toStyled(block.style, children)] : []
  }

  function toList({listItem, children}: ToolkitPortableTextList): List {
    const items = children.map((item): ListItem => {
      if (isPortableTextToolkitList(item)) return toItem([toList(item)])
      const nested = item.children.flatMap((child) =>
        isPortableTextToolkitList(child) ? [toList(child)] : [],
      )
      return toItem([...toTextContent(item), ...nested])
    })
    return {type: 'list', ordered: listItem === 'number', spread: false, children: items}
  }

  function toContents(nodes: CleanNode[]): RootContent[] {
    return nestLists(nodes, 'html').flatMap((node) =>
      isPortableTextToolkitList(node) ? [toList(node)] : toContent(node),
    )
  }

  return (nodes) => stringifyMarkdown(toContents(nodes))
}

/** Hands the work to the caller's component if there is one, whose Markdown stays as it is. */
function write<Props>(
  component: RenderComponent<Props> | undefined,
  props: Props,
  toDefault: (props: Props) => RootContent[],
): RootContent[] {
  if (!component) return toDefault(props)
  const renderDefault = () => stringifyMarkdown(toDefault(props))
  return [{type: 'html', value: component({...props, renderDefault}).trim()}]
}

function toItem(children: BlockContent[]): ListItem {
  return {type: 'listItem', spread: false, children}
}
