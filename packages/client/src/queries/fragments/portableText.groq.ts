import {crisisResourceFields} from './crisisResource.groq.ts'
import {imageFields} from './image.groq.ts'
import {sourceFields} from './source.groq.ts'
import {targetFields} from './target.groq.ts'

/** The blocks of rich text, with what their links, citations and embeds refer to. */
export const portableTextFields = `
  _key, _type,
  _type == "block" => {
    ...,
    "children": coalesce(children[]{..., "text": coalesce(text, "")}, []),
    "markDefs": coalesce(markDefs[]{
      _key, _type,
      _type == "link" => {href},
      _type == "internalLink" => {"page": reference->{${targetFields}}},
      _type == "citation" => {locator, source->{${sourceFields}}}
    }, [])
  },
  _type == "imageWithAlt" => {${imageFields}},
  _type == "callout" => {tone, text},
  _type == "crisisHelp" => {text, "resources": coalesce(resources[defined(@->)]->{${crisisResourceFields}}, [])}
` as const
