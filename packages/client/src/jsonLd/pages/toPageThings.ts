import type {MetadataPage} from '../../metadata/MetadataPage.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'
import {toConditionThings} from './toConditionThings.ts'
import {toFaqThings} from './toFaqThings.ts'
import {toGlossaryTermThings} from './toGlossaryTermThings.ts'
import {toGuideThings} from './toGuideThings.ts'
import {toLocationThings} from './toLocationThings.ts'
import {toMythThings} from './toMythThings.ts'
import {toProgramPageThings} from './toProgramPageThings.ts'
import {toProviderThings} from './toProviderThings.ts'
import {toTherapyThings} from './toTherapyThings.ts'

/** What a page is about, by its type. */
export function toPageThings(page: MetadataPage, scope: Scope): PageThings {
  switch (page._type) {
    case 'programPage':
      return toProgramPageThings(page, scope)
    case 'guide':
      return toGuideThings(page, scope)
    case 'therapy':
      return toTherapyThings(page, scope)
    case 'myth':
      return toMythThings(page, scope)
    case 'faq':
      return toFaqThings(page, scope)
    case 'glossaryTerm':
      return toGlossaryTermThings(page, scope)
    case 'condition':
      return toConditionThings(page, scope)
    case 'location':
      return toLocationThings(page, scope)
    case 'provider':
      return toProviderThings(page, scope)
  }
}
