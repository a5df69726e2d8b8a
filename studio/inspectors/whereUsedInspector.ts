import {schemaTypes} from '@iop-content/schemas'
import {LinkIcon} from '@sanity/icons/Link'
import {defineDocumentInspector} from 'sanity'
import {referencedTypes} from './referencedTypes.ts'
import {WhereUsed} from './WhereUsed.tsx'

const referenced = referencedTypes(schemaTypes)

/** “Where is this used”, a button above every document that others may refer to. */
export const whereUsedInspector = defineDocumentInspector({
  name: 'whereUsed',
  component: WhereUsed,
  useMenuItem: ({documentType}) => ({
    icon: LinkIcon,
    title: 'Where is this used',
    showAsAction: true,
    hidden: !referenced.has(documentType),
  }),
})
