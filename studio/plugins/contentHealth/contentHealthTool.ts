import {ActivityIcon} from '@sanity/icons/Activity'
import {definePlugin} from 'sanity'
import {ContentHealth} from './ContentHealth.tsx'

/** A tool beside the desk that shows what waits for reviewers. */
export const contentHealthTool = definePlugin({
  name: 'content-health',
  tools: [{name: 'health', title: 'Content health', icon: ActivityIcon, component: ContentHealth}],
})
