import type {APIRoute} from 'astro'
import {createNewsStream} from '../live/createNewsStream.ts'
import {getLiveHub} from '../live/getLiveHub.ts'
import {readPreviewSettings} from '../settings/readPreviewSettings.ts'
import {openVisit} from '../visit/openVisit.ts'

/** Streams what changed since the event `after`: of drafts only to whom the Studio let in. */
export const GET: APIRoute = ({cookies, request, url}) => {
  const {perspective} = openVisit(cookies, readPreviewSettings(process.env))
  const after = request.headers.get('last-event-id') ?? url.searchParams.get('after')
  return new Response(createNewsStream(getLiveHub(perspective), after), {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'private, no-store',
      'x-accel-buffering': 'no',
    },
  })
}
