import {useEffect, useRef} from 'react'
import {isArrayOfBlocksInputProps, type InputProps} from 'sanity'

/** A field's input; the editor of a text has the field's name, which screen readers say when the keyboard enters it. */
export function NamedTextInput(props: InputProps) {
  return isArrayOfBlocksInputProps(props) ? <NamedText {...props} /> : props.renderDefault(props)
}

/** The Studio hands the editor a description and no name, and no property to set one: it is written onto the element. */
function NamedText(props: InputProps) {
  const root = useRef<HTMLDivElement>(null)
  const {title = props.schemaType.name} = props.schemaType
  useEffect(() => {
    const node = root.current
    if (!node) return undefined
    const name = () => {
      for (const editor of node.querySelectorAll('[role="textbox"]:not([aria-label])'))
        editor.setAttribute('aria-label', title)
    }
    name()
    const observer = new MutationObserver(name)
    observer.observe(node, {childList: true, subtree: true})
    return () => observer.disconnect()
  }, [title])
  return <div ref={root}>{props.renderDefault(props)}</div>
}
