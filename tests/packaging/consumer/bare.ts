import {faqsQuery} from '@iop-content/client/queries'
import type {FaqsQueryResult} from '@iop-content/client/typegen'
import {createClient} from '@sanity/client'

const sanity = createClient({
  projectId: 'local',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: 'http://localhost:4747',
  useProjectHostname: false,
  useCdn: false,
})

const params = {topic: 'time-and-cost', page: null, after: null, language: 'en'}
const faqs: FaqsQueryResult = await sanity.fetch(faqsQuery.groq, params)
console.log(faqs.map(({question}) => question))
