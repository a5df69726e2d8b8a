import {faqsGroq} from './faqs/faqs.groq.ts'
import {guideGroq} from './guide/guide.groq.ts'
import {guidesGroq} from './guides/guides.groq.ts'
import {mythGroq} from './myth/myth.groq.ts'
import {mythsGroq} from './myths/myths.groq.ts'
import {programPageGroq} from './programPage/programPage.groq.ts'
import {programPagesGroq} from './programPages/programPages.groq.ts'
import {providerGroq} from './provider/provider.groq.ts'
import {routesGroq} from './routes/routes.groq.ts'
import {therapiesGroq} from './therapies/therapies.groq.ts'
import {therapyGroq} from './therapy/therapy.groq.ts'

/** Every query as it is written by hand; the earlier one names the shapes that several of them have. */
export const querySources = [
  programPageGroq,
  programPagesGroq,
  therapyGroq,
  therapiesGroq,
  mythGroq,
  mythsGroq,
  faqsGroq,
  guideGroq,
  guidesGroq,
  providerGroq,
  routesGroq,
]
