import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CrashBoundary } from '../../../renderer/app/CrashBoundary.tsx'
import { NoticeRegion } from '../../../renderer/app/frame/NoticeRegion.tsx'
import { StartFailed } from '../../../renderer/app/start/StartFailed.tsx'
import { deskError } from '../../../src/base/deskError.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

function Broken(): never {
  throw new Error('drawing failed')
}

describe('a window that breaks while drawing', () => {
  it('keeps the text: it can be copied whole and saved', async () => {
    const { services, desk } = await startedServices()
    desk.put(ID, { document: body('原文') })
    const { actions } = services.article.getState()
    await actions.open(ID)
    const paper = fakePaper()
    paper.text = '没保存的话'
    actions.attachPaper(paper)
    actions.edited()
    actions.attachPaper(null)
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const window = await shown(
      services,
      <CrashBoundary>
        <Broken />
      </CrashBoundary>,
    )
    said.mockRestore()
    expect(window.find('alert').textContent).toContain('您的文字还在内存里')
    let copied = ''
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    })
    await window.press(window.find('button', '复制全文'))
    expect(copied).toContain('没保存的话')
    await window.press(window.find('button', '保存'))
    expect(services.article.getState().session?.save.kind).toBe('clean')
  })
})

describe('the notices', () => {
  it('are read out politely, errors at once, and can be dismissed', async () => {
    const { services } = await startedServices()
    const { show, showError } = services.notices.getState()
    const window = await shown(services, <NoticeRegion />)
    let ran = 0
    await act(async () => {
      showError(deskError('storage.noSpace'))
      show({ tone: 'success', text: '已导出', action: { label: '打开文件夹', run: () => (ran += 1) } })
    })
    expect(document.querySelector('[aria-live=assertive]')?.textContent).toContain('磁盘空间不足')
    expect(document.querySelector('[aria-live=polite]')?.textContent).toContain('已导出')
    await window.press(window.find('button', '打开文件夹'))
    expect(ran).toBe(1)
    expect(window.text()).not.toContain('已导出')
    await window.press(window.find('button', '知道了'))
    expect(window.text()).toBe('')
  })
})

describe('a desk that cannot be reached at the start', () => {
  it('is told in both languages', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <StartFailed error={deskError('desk.unreachable')} />)
    expect(window.text()).toContain('清样没能启动')
    expect(window.text()).toContain('Qingyang could not start')
  })
})
