import {openDesk} from './desk/openDesk.ts'
const desk = await openDesk()
const {context, watch} = await desk.openContext({
  colorScheme: process.env['DARK'] ? 'dark' : 'light',
  ...(process.env['NARROW'] ? {viewport: {width: 420, height: 850}} : {}),
})
const seen = new Map<string, number>()
context.on('response', (r) => {
  const u = new URL(r.url())
  if (u.origin === desk.lakeUrl) {
    const k = `${r.status()} ${r.request().method()} ${u.pathname}`
    seen.set(k, (seen.get(k) ?? 0) + 1)
    if (r.status() >= 400)
      r.text()
        .then((t) => console.log(k, t.slice(0, 600), r.request().postData()?.slice(0, 600)))
        .catch(() => {})
  }
})
context.on('page', (p) => {
  p.on('console', (m) => console.log(m.type(), m.text().slice(0, 400)))
})
try {
  const page = await desk.openTab(context, process.argv[2] ?? '/')
  await page.waitForTimeout(Number(process.env['WAIT'] ?? 4000))
  for (const click of process.argv.slice(3)) {
    if (click.startsWith('@')) await page.getByTestId(click.slice(1)).first().click()
    else await page.getByText(click).first().click()
    await page.waitForTimeout(2500)
  }
  console.log(page.url())
  await page.screenshot({path: '/tmp/T/desk.png'})
} catch (e) {
  console.log(String(e).slice(0, 500))
  await context.pages()[0]?.screenshot({path: '/tmp/T/desk.png'})
}
console.log(watch, [...seen].sort())
await desk.close()
