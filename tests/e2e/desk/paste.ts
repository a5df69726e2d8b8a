import type {Locator} from 'playwright-core'

/** What is on the clipboard: formatted text, or a file by its name and type. */
type Clipboard = {readonly html: string} | {readonly fileName: string; readonly type: string}

// The names of the page that the function below is run in; tests know Node alone.
declare const DataTransfer: new () => {
  setData(type: string, text: string): void
  readonly items: {add(file: File): void}
}
declare const ClipboardEvent: new (type: string, init: object) => object
interface PageElement {
  dispatchEvent(event: object): void
}

/** Pastes as a browser does when its owner presses the keys: with all that a word processor puts around a text. */
export function paste(editor: Locator, clipboard: Clipboard): Promise<void> {
  return editor.evaluate((node: PageElement, content) => {
    const clipboardData = new DataTransfer()
    if ('html' in content) {
      clipboardData.setData('text/html', content.html)
      clipboardData.setData('text/plain', 'The text without its formatting.')
    } else {
      clipboardData.items.add(new File(['content'], content.fileName, {type: content.type}))
    }
    node.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
    )
  }, clipboard)
}
