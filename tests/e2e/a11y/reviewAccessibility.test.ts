import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {addColleague} from '../desk/addColleague.ts'
import {openDesk, type Desk} from '../desk/openDesk.ts'
import {findInLightAndDark} from './findViolations.ts'

const id = 'myth-group-therapy'

describe('what a clinician sees of reviews', {timeout: 180_000}, () => {
  let desk: Desk
  let token: string
  beforeAll(async () => {
    desk = await openDesk()
    await desk.client.patch(id).set({riskTier: 'high'}).commit()
    ;({token} = await addColleague(desk, 'Ana Ruiz', 'editor', '2999-12-31'))
  })
  afterAll(() => desk?.close())

  test('in each dialog, in light and dark', async () => {
    const published = await desk.client.getDocument(id)
    const draft = {...published, _id: `drafts.${id}`, _type: 'myth', fact: 'Groups help.'}
    await desk.client.createOrReplace(draft)
    const {context} = await desk.openContext()
    const page = await desk.openTab(context, `/desk/myth;${id}`, token)
    await page.getByTestId('action-publish').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Who can record one: Ana Ruiz.').waitFor()
    expect(await findInLightAndDark(page)).toEqual([])

    await dialog.getByRole('button', {name: 'Record a review'}).click()
    await dialog.getByLabel('Next review due').fill('2020-01-01')
    await dialog.getByRole('button', {name: 'Record', exact: true}).click()
    await dialog.getByText('Choose a day after today.').waitFor()
    expect(await findInLightAndDark(page)).toEqual([])

    await desk.client.patch(draft._id).set({fact: 'Groups help many people.'}).commit()
    await dialog.getByText('was changed while this dialog was open').waitFor()
    expect(await findInLightAndDark(page)).toEqual([])
    await context.close()
  })
})
