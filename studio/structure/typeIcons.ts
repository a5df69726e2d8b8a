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
import {BookmarkIcon} from '@sanity/icons/Bookmark'
import {CogIcon} from '@sanity/icons/Cog'
import {MenuIcon} from '@sanity/icons/Menu'
import {PinIcon} from '@sanity/icons/Pin'
import {TransferIcon} from '@sanity/icons/Transfer'
import type {ComponentType} from 'react'

/** One icon a document type. The schemas carry none, so that they load without React. */
export const typeIcons: Readonly<Record<string, ComponentType>> = {
  programPage: DocumentTextIcon,
  guide: BookIcon,
  location: PinIcon,
  faq: HelpCircleIcon,
  therapy: HeartIcon,
  myth: BulbOutlineIcon,
  condition: ActivityIcon,
  levelOfCare: TiersIcon,
  glossaryTerm: BookmarkIcon,
  person: UserIcon,
  source: BlockquoteIcon,
  topic: TagsIcon,
  crisisResource: MobileDeviceIcon,
  provider: CaseIcon,
  siteSettings: CogIcon,
  navigation: MenuIcon,
  redirect: TransferIcon,
}
