import {useEffect, useState} from 'react'

/** True while the lake answers, false while it does not, undefined until the first try. Asks every two seconds. */
export function useLakeAnswers(lakeUrl: string): boolean | undefined {
  const [answers, setAnswers] = useState<boolean>()
  useEffect(() => {
    const controller = new AbortController()
    const ask = () =>
      fetch(`${lakeUrl}/v1/ping`, {signal: controller.signal}).then(
        () => setAnswers(true),
        () => controller.signal.aborted || setAnswers(false),
      )
    void ask()
    const timer = setInterval(ask, 2000)
    return () => {
      controller.abort()
      clearInterval(timer)
    }
  }, [lakeUrl])
  return answers
}
