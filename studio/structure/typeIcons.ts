import {BookIcon} from '@sanity/icons/Book'
import {CaseIcon} from '@sanity/icons/Case'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {HeartIcon} from '@sanity/icons/Heart'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {ActivityIcon} from '@sanity/icons/Activity'
import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {TagsIcon} from '@sanity/icons/Tags'
import {TiersIcon} from '@sanity/icons/Tiers'
import {UserIcon} from '@sanity/icons/User'
import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import type {ComponentType} from 'react'

/** One icon a document type. The schemas carry none, so that they load without React. */
export const typeIcons: Readonly<Record<string, ComponentType>> = {
  programPage: DocumentTextIcon,
  guide: BookIcon,
  faq: HelpCircleIcon,
  therapy: HeartIcon,
  myth: BulbOutlineIcon,
  condition: ActivityIcon,
  levelOfCare: TiersIcon,
  person: UserIcon,
  source: BlockquoteIcon,
  topic: TagsIcon,
  crisisResource: MobileDeviceIcon,
  provider: CaseIcon,
}
