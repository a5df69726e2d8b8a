import type {MedicalTherapyLeaf, PsychologicalTreatmentLeaf} from 'schema-dts'
import type {Therapy} from '../../generated/types.ts'
import {createNode} from '../createNode.ts'
import {toPageId} from '../ids.ts'
import {toImageObject} from '../nodes/toImageObject.ts'
import {toProgramMentions} from '../nodes/toProgramMentions.ts'
import {toTherapyId, toTherapyMentions} from '../nodes/toTherapyMentions.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** A therapy of the kind that the document names. */
export function toTherapyThings(page: Therapy, scope: Scope): PageThings {
  const {url} = scope
  const therapy = createNode<MedicalTherapyLeaf | PsychologicalTreatmentLeaf>(toTherapyId(url), {
    '@type':
      page.schemaType === 'PsychologicalTreatment' ? 'PsychologicalTreatment' : 'MedicalTherapy',
    name: page.title,
    alternateName: page.alternateName,
    description: page.summary,
    url,
    image: toImageObject(page.image, scope),
    mainEntityOfPage: {'@id': toPageId(url)},
  })
  const mentions = [
    ...toTherapyMentions(page.relatedTherapies, scope),
    ...toProgramMentions(page.programs, scope),
  ]
  return {parts: {mainEntity: {'@id': therapy['@id']}, mentions}, things: [therapy]}
}
