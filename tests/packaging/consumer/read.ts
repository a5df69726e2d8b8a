import {createContentClient} from '@iop-content/client'
import {faqsQuery, programPageQuery} from '@iop-content/client/queries'

const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiHost: 'http://localhost:4747', // leave it out to read the hosted Content Lake
})

const page = await content.fetch(programPageQuery, {slug: 'intensive-outpatient-program'})
if (page) console.log(page.title, page.schedule.hoursPerWeek?.min)

for (const faq of await content.fetch(faqsQuery, {topic: 'time-and-cost'})) {
  console.log(faq.question)
}
