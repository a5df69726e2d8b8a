import type {
  MedicalClinicLeaf,
  MedicalOrganizationLeaf,
  OpeningHoursSpecificationLeaf,
} from 'schema-dts'
import type {Location, OpeningHours} from '../../generated/types.ts'
import {createNode, createPart} from '../createNode.ts'
import {toOrganizationId, toPageId} from '../ids.ts'
import {toImageObject} from '../nodes/toImageObject.ts'
import {toPostalAddress} from '../nodes/toPostalAddress.ts'
import type {Scope} from '../Scope.ts'
import type {PageThings} from './PageThings.ts'

/** A place of care: a clinic with hours where there is a street to go to, else an organization of a town. */
export function toLocationThings(page: Location, scope: Scope): PageThings {
  const id = `${scope.url}#location`
  const {provider} = page
  const fields = {
    name: page.name,
    description: page.summary,
    telephone: page.telephone,
    url: scope.url,
    image: toImageObject(page.image, scope),
    address: toPostalAddress(page.address),
    parentOrganization: provider
      ? createNode<MedicalOrganizationLeaf>(toOrganizationId(provider._id, scope), {
          '@type': 'MedicalOrganization',
          name: provider.name,
          telephone: provider.telephone,
        })
      : null,
    mainEntityOfPage: {'@id': toPageId(scope.url)},
  }
  const place = page.address.streetAddress
    ? createNode<MedicalClinicLeaf>(id, {
        '@type': 'MedicalClinic',
        ...fields,
        openingHoursSpecification: page.openingHours.map(toOpeningHours),
      })
    : createNode<MedicalOrganizationLeaf>(id, {'@type': 'MedicalOrganization', ...fields})
  return {parts: {mainEntity: {'@id': id}}, things: [place]}
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function toOpeningHours({daysOfWeek, opens, closes}: OpeningHours) {
  return createPart<OpeningHoursSpecificationLeaf>({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days
      .filter((day) => daysOfWeek.includes(day))
      .map((day) => `https://schema.org/${day}` as const),
    opens,
    closes,
  })
}
