import {toHTML} from '@portabletext/to-html'
import type {PortableTextComponents} from '@portabletext/to-html'
import type {
  CalloutNode,
  CitationNode,
  CleanNode,
  CrisisHelpNode,
  ImageNode,
  LinkNode,
  MythEmbedNode,
  ProgramSectionNode,
  UnknownMarkNode,
  UnknownNode,
} from '../clean/CleanNode.ts'
import {isBlockStyle} from '../clean/isBlockStyle.ts'
import {encodeHtml} from '../encodeHtml.ts'
import type {Labels} from '../options/Labels.ts'
import type {RenderComponent} from '../options/TypeComponents.ts'
import type {HtmlComponents, HtmlListProps} from './HtmlComponents.ts'
import {toAttributes} from './toAttributes.ts'
import {writeBlock} from './writeBlock.ts'
import {writeCallout} from './writeCallout.ts'
import {writeCitations} from './writeCitations.ts'
import {writeCrisisHelp} from './writeCrisisHelp.ts'
import {writeImage} from './writeImage.ts'

/** A function that writes clean nodes as HTML, with the caller's components where there are some. */
export function createHtmlWriter(
  {block = {}, list, listItem, marks = {}, types = {}, unknownType, unknownMark}: HtmlComponents,
  labels: Labels,
): (nodes: CleanNode[]) => string {
  const components: PortableTextComponents = {
    block: ({value, children = ''}) => {
      const {style: given = ''} = value
      const style = isBlockStyle(given) ? given : 'normal'
      const id = 'id' in value && typeof value.id === 'string' ? value.id : null
      return write(block[style], {style, id, children}, writeBlock)
    },
    list: ({value: {listItem: kind}, children = ''}) =>
      write(list, {kind: toKind(kind), children}, ({kind: own, children: items}) =>
        own === 'number' ? `<ol>${items}</ol>` : `<ul>${items}</ul>`,
      ),
    listItem: ({value: {listItem: kind}, children = ''}) =>
      write(listItem, {kind: toKind(kind), children}, (props) => `<li>${props.children}</li>`),
    marks: {
      strong: ({children}) =>
        write(marks.strong, {children}, (props) => `<strong>${props.children}</strong>`),
      em: ({children}) => write(marks.em, {children}, (props) => `<em>${props.children}</em>`),
      link: ({value, children}: {value?: LinkNode; children: string}) => {
        if (!value) return children
        const {href, page} = value
        const writeLink = () => `<a${toAttributes({href})}>${children}</a>`
        return page
          ? write(marks.internalLink, {href, page, children}, writeLink)
          : write(marks.link, {href, children}, writeLink)
      },
      unknownMark: ({value, children}: {value?: UnknownMarkNode; children: string}) =>
        value && unknownMark
          ? unknownMark({name: value.name, value: value.value, children})
          : children,
    },
    types: {
      citation: ({value: {citations}}: {value: CitationNode}) =>
        write(marks.citation, {citations}, (props) => writeCitations(props, labels)),
      callout: ({value: {tone, text}}: {value: CalloutNode}) =>
        write(types.callout, {tone, text}, (props) => writeCallout(props, labels)),
      crisisHelp: ({value: {text, resources}}: {value: CrisisHelpNode}) =>
        write(types.crisisHelp, {text, resources}, (props) => writeCrisisHelp(props, labels)),
      imageWithAlt: ({value: {image, credit}}: {value: ImageNode}) =>
        write(types.imageWithAlt, {image, credit}, writeImage),
      mythEmbed: ({value: {value, blocks}}: {value: MythEmbedNode}) =>
        write(
          types.mythEmbed,
          {value, children: writeNodes(blocks)},
          ({children}) => `<div class="myth">${children}</div>`,
        ),
      programSection: ({value: {section, value, blocks}}: {value: ProgramSectionNode}) =>
        write(
          types.programSection,
          {section, value, children: writeNodes(blocks)},
          ({children}) =>
            `<div class="program-section"${toAttributes({'data-section': section})}>${children}</div>`,
        ),
      unknown: ({value: {value}, isInline}: {value: UnknownNode; isInline: boolean}) =>
        unknownType?.({value, isInline}) ?? '',
    },
    hardBreak: () => '<br>',
    escapeHTML: encodeHtml,
  }

  function writeNodes(nodes: CleanNode[]): string {
    return toHTML(nodes, {components, onMissingComponent: false})
  }
  return writeNodes
}

/** Hands the work to the caller's component if there is one. */
function write<Props>(
  component: RenderComponent<Props> | undefined,
  props: Props,
  writeDefault: (props: Props) => string,
): string {
  return component
    ? component({...props, renderDefault: () => writeDefault(props)})
    : writeDefault(props)
}

function toKind(kind: string): HtmlListProps['kind'] {
  return kind === 'number' ? 'number' : 'bullet'
}
