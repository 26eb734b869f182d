import { afterEach, describe, expect, it } from 'vitest'
import { CALM, guardWindow } from '../../../renderer/app/guardWindow.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'
const later = () => new Promise((done) => setTimeout(done, 10))
let stop: () => void = () => undefined
afterEach(() => stop())

async function guarded(shell: 'web' | 'electron' = 'web') {
  const { desk, services } = await startedServices()
  services.desk.setState({ info: { ...services.desk.getState().info, shell } })
  desk.put(ID, { document: body('原文') })
  stop = guardWindow(services)
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper('原文')
  paper.text = '原文改'
  actions.attachPaper(paper)
  return { desk, services, actions, paper }
}

function leave(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented
}

describe('the window', () => {
  it('is not left by the browser with unsaved text', async () => {
    const { actions } = await guarded()
    expect(leave()).toBe(false)
    actions.edited()
    expect(leave()).toBe(true)
    await later()
    expect(leave()).toBe(false)
  })

  it('leaves the question to Electron where it asks by itself', async () => {
    const { actions } = await guarded('electron')
    actions.edited()
    expect(leave()).toBe(false)
  })

  it('saves when another window is turned to', async () => {
    const { actions, services } = await guarded()
    actions.edited()
    window.dispatchEvent(new Event('blur'))
    await later()
    expect(services.article.getState().session?.save.kind).toBe('clean')
  })

  it('saves and agrees when it is asked to close; refuses when it could not save', async () => {
    const { desk, actions } = await guarded()
    actions.edited()
    desk.fail('article.save', 'storage.noSpace', 9)
    desk.emit('window.closeAsked', {})
    await later()
    expect(desk.calls.at(-1)).toEqual({ channel: 'window.closeAnswer', input: { close: false } })
    desk.fail('article.save', 'storage.noSpace', 0)
    desk.emit('window.closeAsked', {})
    await later()
    expect(desk.calls.at(-1)).toEqual({ channel: 'window.closeAnswer', input: { close: true } })
  })

  it('tells the shell its title and whether it holds unsaved text, and only when that changes', async () => {
    const { desk, actions } = await guarded()
    actions.changeMetadata({ title: '打好基层党建' })
    actions.rested(3)
    actions.rested(4)
    await later()
    const told = desk.calls.filter(({ channel }) => channel === 'window.describe').map(({ input }) => input)
    expect(told).toEqual([
      { title: '清样', dirty: false },
      { title: '无标题 — 清样', dirty: false },
      { title: '打好基层党建 — 清样', dirty: false },
      { title: '打好基层党建 — 清样', dirty: true },
    ])
    expect(document.title).toBe('● 打好基层党建 — 清样')
  })

  it('says that all is saved when it lasts, and that something is not at once', async () => {
    const { desk, actions } = await guarded()
    const dirty = () =>
      desk.calls.flatMap((call) =>
        call.channel === 'window.describe' ? [(call.input as { dirty: boolean }).dirty] : [],
      )
    for (let round = 0; round < 3; round += 1) {
      actions.edited()
      await actions.save(true)
    }
    expect(dirty()).toEqual([false, false, true])
    expect(document.title).toMatch(/^●/)
    await new Promise((done) => setTimeout(done, CALM + 20))
    expect(dirty()).toEqual([false, false, true, false])
    expect(document.title).not.toMatch(/^●/)
  })
})
