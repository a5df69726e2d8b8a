import type {EducationalOccupationalCredentialLeaf, OrganizationLeaf, PersonLeaf} from 'schema-dts'
import type {Credential, Person} from '../../generated/types.ts'
import {toWebUrl} from '../../metadata/toWebUrl.ts'
import {createNode, createPart} from '../createNode.ts'
import {toPersonId} from '../ids.ts'
import type {Scope} from '../Scope.ts'

/** A person with what entitles them to review. */
export function toPerson(person: Person, scope: Scope): PersonLeaf & {'@id': string} {
  return createNode<PersonLeaf>(toPersonId(person._id, scope), {
    '@type': 'Person',
    name: person.name,
    jobTitle: person.jobTitle,
    url: toWebUrl(person.url),
    hasCredential: person.credentials.map(toCredential),
  })
}

function toCredential({name, abbreviation, issuer, validUntil}: Credential) {
  return createPart<EducationalOccupationalCredentialLeaf>({
    '@type': 'EducationalOccupationalCredential',
    name,
    alternateName: abbreviation,
    expires: validUntil,
    recognizedBy: issuer
      ? createPart<OrganizationLeaf>({'@type': 'Organization', name: issuer})
      : null,
  })
}
