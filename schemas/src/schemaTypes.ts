import type {SchemaTypeDefinition} from '@sanity/types'
import {condition} from './documents/condition.ts'
import {crisisResource} from './documents/crisisResource.ts'
import {faq} from './documents/faq.ts'
import {glossaryTerm} from './documents/glossaryTerm.ts'
import {guide} from './documents/guide.ts'
import {levelOfCare} from './documents/levelOfCare.ts'
import {location} from './documents/location.ts'
import {myth} from './documents/myth.ts'
import {person} from './documents/person.ts'
import {programPage} from './documents/programPage.ts'
import {redirect} from './documents/redirect.ts'
import {source} from './documents/source.ts'
import {therapy} from './documents/therapy.ts'
import {topic} from './documents/topic.ts'
import {asamDesignation} from './objects/asamDesignation.ts'
import {callToAction} from './objects/callToAction.ts'
import {callout} from './objects/callout.ts'
import {citation} from './objects/citation.ts'
import {clinicalReview} from './objects/clinicalReview.ts'
import {codeRef} from './objects/codeRef.ts'
import {component} from './objects/component.ts'
import {credential} from './objects/credential.ts'
import {crisisContact} from './objects/crisisContact.ts'
import {crisisHelp} from './objects/crisisHelp.ts'
import {evidenceStrength} from './objects/evidenceStrength.ts'
import {guideSection} from './objects/guideSection.ts'
import {guideText} from './objects/guideText.ts'
import {hoursBand} from './objects/hoursBand.ts'
import {imageWithAlt} from './objects/imageWithAlt.ts'
import {internalLink} from './objects/internalLink.ts'
import {link} from './objects/link.ts'
import {mythEmbed} from './objects/mythEmbed.ts'
import {navigationItem} from './objects/navigationItem.ts'
import {numberRange} from './objects/numberRange.ts'
import {openingHours} from './objects/openingHours.ts'
import {paymentOption} from './objects/paymentOption.ts'
import {portableText} from './objects/portableText.ts'
import {postalAddress} from './objects/postalAddress.ts'
import {programSection} from './objects/programSection.ts'
import {schedule} from './objects/schedule.ts'
import {selfCheck} from './objects/selfCheck.ts'
import {selfCheckQuestion} from './objects/selfCheckQuestion.ts'
import {selfCheckResult} from './objects/selfCheckResult.ts'
import {seo} from './objects/seo.ts'
import {statement} from './objects/statement.ts'
import {translationLink} from './objects/translationLink.ts'
import {typicalWeek} from './objects/typicalWeek.ts'
import {weekSession} from './objects/weekSession.ts'
import {navigation} from './singletons/navigation.ts'
import {provider} from './singletons/provider.ts'
import {siteSettings} from './singletons/siteSettings.ts'

/** Every type of the content model. */
export const schemaTypes: SchemaTypeDefinition[] = [
  condition,
  crisisResource,
  faq,
  glossaryTerm,
  guide,
  levelOfCare,
  location,
  myth,
  person,
  programPage,
  redirect,
  source,
  therapy,
  topic,
  navigation,
  provider,
  siteSettings,
  asamDesignation,
  callToAction,
  callout,
  citation,
  clinicalReview,
  codeRef,
  component,
  credential,
  crisisContact,
  crisisHelp,
  evidenceStrength,
  guideSection,
  guideText,
  hoursBand,
  imageWithAlt,
  internalLink,
  link,
  mythEmbed,
  navigationItem,
  numberRange,
  openingHours,
  paymentOption,
  portableText,
  postalAddress,
  programSection,
  schedule,
  selfCheck,
  selfCheckQuestion,
  selfCheckResult,
  seo,
  statement,
  translationLink,
  typicalWeek,
  weekSession,
]
