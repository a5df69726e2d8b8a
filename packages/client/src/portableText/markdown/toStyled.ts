import type {BlockContent, PhrasingContent} from 'mdast'

/** Words as a paragraph, a heading or a quotation. */
export function toStyled(style: string | undefined, children: PhrasingContent[]): BlockContent {
  switch (style) {
    case 'blockquote':
      return {type: 'blockquote', children: [{type: 'paragraph', children}]}
    case 'h1':
      return {type: 'heading', depth: 1, children}
    case 'h2':
      return {type: 'heading', depth: 2, children}
    case 'h3':
      return {type: 'heading', depth: 3, children}
    case 'h4':
      return {type: 'heading', depth: 4, children}
    case 'h5':
      return {type: 'heading', depth: 5, children}
    case 'h6':
      return {type: 'heading', depth: 6, children}
    default:
      return {type: 'paragraph', children}
  }
}
