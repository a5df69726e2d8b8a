import type {ImageObjectLeaf} from 'schema-dts'
import type {ImageWithAlt} from '../../generated/types.ts'
import {resolveImage} from '../../metadata/resolveImage.ts'
import {createPart} from '../createNode.ts'
import type {Scope} from '../Scope.ts'

/** A picture; null where its file is gone. */
export function toImageObject(image: ImageWithAlt | null, scope: Scope): ImageObjectLeaf | null {
  const shared = resolveImage([image], scope)
  if (!shared) return null
  return createPart<ImageObjectLeaf>({
    '@type': 'ImageObject',
    url: shared.url,
    contentUrl: shared.url,
    caption: shared.alt,
    creditText: shared.credit,
  })
}
