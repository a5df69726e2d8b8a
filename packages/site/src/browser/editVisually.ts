import {enableVisualEditing} from '@sanity/visual-editing/enable-visual-editing'
import {refreshPage} from './refreshPage.ts'

/** Connects a preview with the Studio around it: a click on a text opens its field, and the Studio's choices hold here. */
export function editVisually(): void {
  // In the Studio's frame there is no way out: readers' pages are shown in no frame.
  if (window.parent !== window) document.documentElement.dataset['framed'] = ''
  enableVisualEditing({
    history: {
      subscribe(navigate) {
        navigate({type: 'replace', url: location.href, title: document.title})
        return () => {}
      },
      update({type, url}) {
        if (type === 'pop') history.back()
        else if (url && toAddress(url) !== location.href) go(type, url)
      },
    },
    // Edits arrive by the site's own stream, sooner than through the Studio.
    refresh: ({source}) => (source === 'manual' ? refreshPage().then(() => {}) : false),
    onPerspectiveChange: (perspective) =>
      void choose(perspective === 'published' ? perspective : 'drafts'),
  })
}

const toAddress = (url: string) => new URL(url, location.href).href

const go = (type: 'push' | 'replace', url: string) =>
  type === 'replace' ? location.replace(url) : location.assign(url)

async function choose(perspective: 'published' | 'drafts'): Promise<void> {
  const bar = document.querySelector<HTMLElement>('[data-perspective]')
  if (!bar || bar.dataset['perspective'] === perspective) return
  const {ok} = await fetch('/api/draft/perspective', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(perspective),
  })
  if (ok) location.reload()
}
