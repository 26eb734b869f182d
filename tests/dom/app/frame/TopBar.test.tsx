import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { TopBar } from '../../../../renderer/app/frame/TopBar.tsx'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

describe('the bar above the desk', () => {
  it('names the library and, without an article, lets nothing be exported', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <TopBar />)
    expect(window.text()).toContain('测试稿库')
    expect(window.find('button', '导出').hasAttribute('disabled')).toBe(true)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
  })

  it('shows the title as it is typed, and exports', async () => {
    const { services, desk } = await startedServices()
    desk.put(ID, { metadata: { ...emptyMetadata(), title: '打好基层党建' } })
    await services.article.getState().actions.open(ID)
    const window = await shown(services, <TopBar />)
    expect(window.find('heading').textContent).toBe('打好基层党建')
    await act(async () => services.article.getState().actions.changeMetadata({ title: '' }))
    expect(window.find('heading').textContent).toBe('无标题')
    await window.press(window.find('button', '导出'))
    expect(services.view.getState().dialog).toBe('export')
  })

  it('puts the columns away and says what the button will do next', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <TopBar />)
    await window.press(window.find('button', '收起稿件列表'))
    expect(services.view.getState().libraryShown).toBe(false)
    await window.press(window.find('button', '收起右侧栏'))
    expect(services.view.getState().inspectorShown).toBe(false)
    window.find('button', '展开稿件列表')
    window.find('button', '展开右侧栏')
  })

  it('turns the light off and on', async () => {
    const { services, desk } = await startedServices()
    await services.desk.getState().changeSettings({ theme: 'light' })
    const window = await shown(services, <TopBar />)
    await window.press(window.find('button', '改为深色'))
    expect(desk.settings().theme).toBe('dark')
    await window.press(window.find('button', '改为浅色'))
    expect(desk.settings().theme).toBe('light')
  })
})
