import {useCallback, useEffect, useMemo, useState} from 'react'
import {useDocumentStore} from 'sanity'

/** What a query has given so far. `retry` asks again after a failure. */
export type LiveResult<Data> =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly data: Data}
  | {readonly status: 'failed'; readonly message: string; readonly retry: () => void}

/** A query, the filter of the documents whose changes matter to it, and how its answer is read. */
export interface LiveQuery<Data> {
  readonly groq: string
  readonly listenTo: string
  readonly params: Readonly<Record<string, string | string[]>>
  readonly perspective: 'raw' | 'drafts' | 'published'
  readonly tag: string
  /** Must be the same function in every render. */
  readonly parse: (answer: unknown) => Data
}

type Outcome<Data> = {readonly data: Data} | {readonly message: string}

/** The answer of a query, asked again whenever a document that it listens to changes. */
export function useLiveQuery<Data>(query: LiveQuery<Data>): LiveResult<Data> {
  const {groq, listenTo, perspective, tag, parse} = query
  const store = useDocumentStore()
  const params = useStable(query.params)
  const answers = useMemo(
    () => store.listenQuery({fetch: groq, listen: listenTo}, params, {perspective, tag}),
    [store, groq, listenTo, params, perspective, tag],
  )
  const [attempt, setAttempt] = useState(0)
  const [latest, setLatest] = useState<{of: typeof answers; outcome: Outcome<Data>}>()

  useEffect(() => {
    const note = (outcome: Outcome<Data>) => setLatest({of: answers, outcome})
    const subscription = answers.subscribe({
      next: (answer: unknown) => note({data: parse(answer)}),
      error: (error: unknown) =>
        note({message: error instanceof Error ? error.message : String(error)}),
    })
    return () => subscription.unsubscribe()
  }, [answers, parse, attempt])

  const retry = useCallback(() => {
    setLatest(undefined)
    setAttempt((count) => count + 1)
  }, [])
  if (latest?.of !== answers) return {status: 'loading'}
  const {outcome} = latest
  return 'data' in outcome
    ? {status: 'ready', data: outcome.data}
    : {status: 'failed', message: outcome.message, retry}
}

/** The same object as long as it says the same. */
function useStable(params: LiveQuery<unknown>['params']) {
  const text = JSON.stringify(params)
  // why: it is what was written as text one line above.
  return useMemo(() => JSON.parse(text) as Record<string, string | string[]>, [text])
}
