import {Card, Heading, Stack, Text} from '@sanity/ui'
import {useEffect, useRef} from 'react'
import {useLakeAnswers} from './useLakeAnswers.ts'

/** What somebody sees who opened the Studio without its sign-in link, or while the lake is not running. */
export function SignInScreen({lakeUrl}: {readonly lakeUrl: string}) {
  const answers = useLakeAnswers(lakeUrl)
  const wasSilent = useRef(false)
  useEffect(() => {
    if (answers === false) wasSilent.current = true
    // The token that this browser keeps may be good: try it again as soon as there is someone to ask.
    if (answers && wasSilent.current) window.location.reload()
  }, [answers])

  return answers === false ? <LakeIsSilent lakeUrl={lakeUrl} /> : <LinkIsMissing />
}

function LinkIsMissing() {
  return (
    <Stack gap={4} data-testid="sign-in-screen">
      <Heading as="h1" size={1}>
        Open the Studio with its link
      </Heading>
      <Text as="p">
        You sign in with a link, not a password. The terminal that runs the Studio shows it. To see
        it again, run this in the project folder:
      </Text>
      <Command />
      <Text as="p" muted>
        Open that link in this browser. You then stay signed in here.
      </Text>
    </Stack>
  )
}

function LakeIsSilent({lakeUrl}: {readonly lakeUrl: string}) {
  return (
    <Stack gap={4} data-testid="lake-silent-screen">
      <Heading as="h1" size={1}>
        Your content is not reachable yet
      </Heading>
      <Text as="p">
        Nothing answers at {lakeUrl}, where your content is kept. Start it in the project folder:
      </Text>
      <Command />
      <Text as="p" muted>
        This page goes on by itself as soon as it answers.
      </Text>
    </Stack>
  )
}

function Command() {
  return (
    <Card padding={3} radius={2} tone="transparent" border>
      <Text size={1}>
        <code>npx pnpm@12 start</code>
      </Text>
    </Card>
  )
}
