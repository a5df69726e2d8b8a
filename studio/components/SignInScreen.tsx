import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useEffect, useRef, type ReactNode} from 'react'
import {StudioIcon} from './StudioIcon.tsx'
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

  if (answers === undefined) return <Screen title="IOP Content" />
  return answers ? (
    <Screen title="Open the Studio with its link">
      <Text as="p">
        You sign in with a link, not a password. The terminal that runs the Studio shows it. To see
        it again, run this in the project folder:
      </Text>
      <Command />
      <Text as="p" muted>
        Open that link in this browser. You then stay signed in here. If somebody else runs the
        Studio, ask them for a link of your own.
      </Text>
    </Screen>
  ) : (
    <Screen title="Your content is not reachable yet">
      <Text as="p">
        Nothing answers at {lakeUrl}, where your content is kept. Start it in the project folder:
      </Text>
      <Command />
      <Text as="p" muted>
        This page goes on by itself as soon as it answers.
      </Text>
    </Screen>
  )
}

function Screen({title, children}: {readonly title: string; readonly children?: ReactNode}) {
  return (
    // Over the whole page: the login frame around it has the vendor's mark and links.
    <Card as="main" style={{position: 'fixed', inset: 0, overflow: 'auto', zIndex: 1}}>
      <Flex align="center" justify="center" padding={4} style={{minHeight: '100%'}}>
        <Stack gap={5} style={{maxWidth: '32rem'}}>
          <Text size={4}>
            <StudioIcon />
          </Text>
          <Heading as="h1">{title}</Heading>
          {children}
        </Stack>
      </Flex>
    </Card>
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
