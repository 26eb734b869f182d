import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { NoticeRegion } from '../../../../renderer/app/frame/NoticeRegion.tsx'
import { deskError } from '../../../../src/base/deskError.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

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
