import { expect, it } from 'vitest'
import { saveReport } from '../../../../renderer/check/saveReport.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { ok } from '../../../../src/base/result.ts'
import { body, fakePaper } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function open(chosen: { grant: string; path: string } | null) {
  const { desk, services } = await startedServices({ handlers: { 'folders.ask': () => ok({ chosen }) } })
  services.desk.setState(({ info }) => ({ info: { ...info, nativeDialogs: true } }))
  desk.put(ID, { document: body('近日,我们'), metadata: { ...emptyMetadata(), title: '标题' } })
  const { actions } = services.article.getState()
  await actions.open(ID)
  actions.attachPaper(fakePaper('近日,我们'))
  const said = () => services.notices.getState().notices.map(({ text }) => text)
  return { desk, services, actions, said }
}

it('saves first, writes into the chosen folder, and says where', async () => {
  const { desk, services, actions, said } = await open({ grant: 'g', path: '/体检' })
  actions.changeMetadata({ title: '另一个标题' })
  await saveReport(services, 'trs', 'docx')
  const made = desk.calls.map(({ channel }) => channel)
  expect(made.indexOf('article.save')).toBeGreaterThan(-1)
  expect(made.indexOf('article.save')).toBeLessThan(made.indexOf('checks.report'))
  expect(desk.calls.find(({ channel }) => channel === 'checks.report')?.input).toEqual({
    id: ID,
    profile: 'trs',
    grant: 'g',
    form: 'docx',
  })
  expect(said()).toEqual([`体检报告已存到 /体检/体检报告-${ID}.docx`])
  services.notices.getState().notices[0]?.action?.run()
  expect(desk.count('folders.reveal')).toBe(1)
})

it('writes nothing where no folder was chosen or the article could not be saved, and tells a refusal', async () => {
  const none = await open(null)
  await saveReport(none.services, 'page', 'html')
  expect(none.desk.count('checks.report')).toBe(0)

  const unsaved = await open({ grant: 'g', path: '/体检' })
  unsaved.desk.fail('article.save', 'storage.failed', 9)
  unsaved.actions.changeMetadata({ title: '另一个标题' })
  await saveReport(unsaved.services, 'page', 'html')
  expect(unsaved.desk.count('checks.report')).toBe(0)

  const refused = await open({ grant: 'g', path: '/体检' })
  refused.desk.fail('checks.report', 'storage.failed')
  await saveReport(refused.services, 'page', 'html')
  expect(refused.services.notices.getState().notices.map(({ tone }) => tone)).toEqual(['error'])
})
