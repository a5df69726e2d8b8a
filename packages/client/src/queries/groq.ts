import {conditionGroq} from './condition/condition.groq.ts'
import {conditionsGroq} from './conditions/conditions.groq.ts'
import {crisisResourcesGroq} from './crisisResources/crisisResources.groq.ts'
import {faqGroq} from './faq/faq.groq.ts'
import {faqsGroq} from './faqs/faqs.groq.ts'
import {glossaryGroq} from './glossary/glossary.groq.ts'
import {glossaryTermGroq} from './glossaryTerm/glossaryTerm.groq.ts'
import {guideGroq} from './guide/guide.groq.ts'
import {guidesGroq} from './guides/guides.groq.ts'
import {levelsOfCareGroq} from './levelsOfCare/levelsOfCare.groq.ts'
import {locationGroq} from './location/location.groq.ts'
import {locationsGroq} from './locations/locations.groq.ts'
import {mythGroq} from './myth/myth.groq.ts'
import {mythsGroq} from './myths/myths.groq.ts'
import {programPageGroq} from './programPage/programPage.groq.ts'
import {programPagesGroq} from './programPages/programPages.groq.ts'
import {providerGroq} from './provider/provider.groq.ts'
import {redirectsGroq} from './redirects/redirects.groq.ts'
import {routesGroq} from './routes/routes.groq.ts'
import {searchGroq} from './search/search.groq.ts'
import {siteGroq} from './site/site.groq.ts'
import {therapiesGroq} from './therapies/therapies.groq.ts'
import {therapyGroq} from './therapy/therapy.groq.ts'
import {topicsGroq} from './topics/topics.groq.ts'

/** Every query as it is written by hand; the earlier one names the shapes that several of them have. */
export const querySources = [
  programPageGroq,
  programPagesGroq,
  therapyGroq,
  therapiesGroq,
  mythGroq,
  mythsGroq,
  faqGroq,
  faqsGroq,
  topicsGroq,
  guideGroq,
  guidesGroq,
  glossaryTermGroq,
  glossaryGroq,
  conditionGroq,
  conditionsGroq,
  levelsOfCareGroq,
  locationGroq,
  locationsGroq,
  crisisResourcesGroq,
  providerGroq,
  siteGroq,
  redirectsGroq,
  routesGroq,
  searchGroq,
]
