import {createContentClient} from '@iop-content/client'
import {faqsQuery, programPageQuery} from '@iop-content/client/queries'

const content = createContentClient({
  projectId: 'local',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: 'http://localhost:4747',
})

const page = await content.fetch(programPageQuery, {slug: 'intensive-outpatient-program'})
if (page) {
  console.log(page.title)
  console.log(page.schedule.hoursPerWeek?.min, 'hours a week or more')
  for (const component of page.components) console.log('-', component.title)
}

const faqs = await content.fetch(faqsQuery, {topic: 'time-and-cost'})
console.log(faqs.map((faq) => faq.question))
