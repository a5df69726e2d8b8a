import type {PostalAddressLeaf} from 'schema-dts'
import type {PostalAddress} from '../../generated/types.ts'
import {createPart} from '../createNode.ts'

/** An address; without a street it only names a town. */
export function toPostalAddress(address: PostalAddress): PostalAddressLeaf {
  const {streetAddress, postalCode, addressLocality, addressRegion, addressCountry} = address
  return createPart<PostalAddressLeaf>({
    '@type': 'PostalAddress',
    streetAddress,
    postalCode,
    addressLocality,
    addressRegion,
    addressCountry,
  })
}
