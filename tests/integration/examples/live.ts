import {createContentClient} from '@iop-content/client'
import {subscribe} from '@iop-content/client/live'
import {faqsQuery} from '@iop-content/client/queries'

const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: 'http://localhost:4747',
})

const unsubscribe = subscribe(
  content,
  faqsQuery,
  {topic: 'time-and-cost'},
  {next: (faqs) => console.log(faqs.length, 'questions'), error: console.error},
)
setTimeout(unsubscribe, 60_000)
