import {getClient} from '../content/getClient.ts'
import type {Perspective} from '../content/getClient.ts'
import {createLiveHub} from './createLiveHub.ts'
import type {LiveHub} from './createLiveHub.ts'

const hubs: {[Key in Perspective]?: LiveHub} = {}

/** The one hub for what a perspective shows: all browsers share its stream, and none of them needs to reach the lake. */
export function getLiveHub(perspective: Perspective): LiveHub {
  return (hubs[perspective] ??= createLiveHub(() =>
    getClient(perspective).sanity.live.events({includeDrafts: perspective === 'drafts'}),
  ))
}
