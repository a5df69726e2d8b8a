import {createContentClient} from '@iop-content/client'
import {faqsQuery} from '@iop-content/client/queries'

/** A small front end, as a developer would begin one: it lists the questions and their answers. */
const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: new URLSearchParams(location.search).get('lake') ?? 'http://localhost:4747',
})

for (const {question, answer} of await content.fetch(faqsQuery)) {
  const heading = document.createElement('h2')
  heading.textContent = question
  const text = document.createElement('p')
  text.textContent = answer
    .flatMap((block) => (block._type === 'block' ? block.children : []))
    .map((child) => ('text' in child ? child.text : ''))
    .join('')
  document.querySelector('main')?.append(heading, text)
}
