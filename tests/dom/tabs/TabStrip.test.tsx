import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { listenCtrlTab } from '../../../renderer/tabs/listenCtrlTab.ts'
import { TabStrip } from '../../../renderer/tabs/TabStrip.tsx'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { body } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const id = (name: string) => `20160519-${name}-abcd`

async function strip(...names: readonly string[]) {
  const { services, desk } = await startedServices()
  for (const name of names)
    desk.put(id(name), { document: body('近日'), metadata: { ...emptyMetadata(), title: name === '丁' ? '' : name } })
  const window = await shown(services, <TabStrip />)
  await act(async () => {
    for (const name of names) await services.tabs.getState().show(id(name))
  })
  await window.settle()
  const tabs = () => [...document.querySelectorAll<HTMLElement>('[role=tab]')]
  const names_ = () =>
    tabs().map((tab) => `${tab.textContent}${tab.getAttribute('aria-selected') === 'true' ? '*' : ''}`)
  return { services, window, tabs, names: names_ }
}

describe('the strip of articles at hand', () => {
  it('is not there for one, and names one without a title', async () => {
    expect((await strip('甲')).tabs()).toEqual([])
    expect((await strip('甲', '丁')).names()).toEqual(['甲', '无标题*'])
  })

  it('puts one on the paper by a press, Enter or Space; arrows only move the focus, round the ends', async () => {
    const { window, tabs, names } = await strip('甲', '乙', '丙')
    await window.press(tabs()[0]!)
    expect(names()).toEqual(['甲*', '乙', '丙'])
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
    tabs()[0]!.focus()
    await window.key(tabs()[0]!, 'ArrowLeft')
    expect(document.activeElement).toBe(tabs()[2])
    await window.key(tabs()[2]!, 'ArrowRight')
    await window.key(tabs()[0]!, 'End')
    expect(document.activeElement).toBe(tabs()[2])
    await window.key(tabs()[2]!, 'Home')
    expect(document.activeElement).toBe(tabs()[0])
    await window.key(tabs()[1]!, 'Enter')
    expect(names()).toEqual(['甲', '乙*', '丙'])
    await window.key(tabs()[2]!, ' ')
    expect(names()).toEqual(['甲', '乙', '丙*'])
  })

  it('closes by Delete, the cross and the middle button; not while an input method is at work', async () => {
    const { window, tabs, names } = await strip('甲', '乙', '丙', '戊', '己')
    await window.key(tabs()[0]!, 'Delete', { isComposing: true })
    expect(names().length).toBe(5)
    await window.key(tabs()[0]!, 'Delete')
    expect(names()).toEqual(['乙', '丙', '戊', '己*'])
    expect(document.activeElement).toBe(tabs()[0])
    await window.press(tabs()[3]!.querySelector('[aria-hidden]')!)
    expect(names()).toEqual(['乙', '丙', '戊*'])
    await act(async () => void tabs()[0]!.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, button: 1 })))
    await window.settle()
    expect(names()).toEqual(['丙', '戊*'])
  })

  it('has a menu, and gives it by the right button and Shift F10', async () => {
    const { window, tabs, names, services } = await strip('甲', '乙', '丙')
    await act(
      async () => void tabs()[0]!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
    )
    await window.settle()
    expect(window.find('menuitem', '左移').getAttribute('aria-disabled')).toBe('true')
    await window.press(window.find('menuitem', '右移'))
    expect(names()).toEqual(['乙', '甲', '丙*'])
    await window.key(tabs()[2]!, 'F10', { shiftKey: true })
    expect(window.find('menuitem', '右移').getAttribute('aria-disabled')).toBe('true')
    expect(window.maybe('menuitem', '在旁边打开')).toBeUndefined()
    await window.press(window.find('menuitem', '关闭其他'))
    expect(services.tabs.getState().tabs.map(({ title }) => title)).toEqual(['丙'])
  })

  it('keeps one that was only looked at by a double click, or by its menu', async () => {
    const { services, window, tabs } = await strip('甲', '乙')
    const passing = () => services.tabs.getState().tabs.map((tab) => tab.passing)
    const look = () =>
      act(async () => {
        await services.tabs.getState().close(id('乙'))
        await services.tabs.getState().look(id('乙'))
      })
    await look()
    expect(passing()).toEqual([false, true])
    await act(async () => void tabs()[1]!.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })))
    expect(passing()).toEqual([false, false])
    await look()
    await window.key(tabs()[1]!, 'ContextMenu')
    await window.press(window.find('menuitem', '保留'))
    expect(passing()).toEqual([false, false])
  })

  it('is gone through by Ctrl Tab, but not below a dialog or while an input method is at work', async () => {
    const { services, names } = await strip('甲', '乙', '丙')
    const stop = listenCtrlTab(services)
    const press = async (more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key: 'Tab', ctrlKey: true, cancelable: true, ...more })
      await act(async () => void window.dispatchEvent(event))
      await act(() => new Promise((done) => setTimeout(done, 20)))
      return event.defaultPrevented
    }
    expect([await press(), names()]).toEqual([true, ['甲*', '乙', '丙']])
    expect([await press({ shiftKey: true }), names()]).toEqual([true, ['甲', '乙', '丙*']])
    expect(await press({ isComposing: true })).toBe(false)
    expect(await press({ altKey: true })).toBe(false)
    act(() => services.view.getState().showDialog('settings'))
    expect([await press(), names()]).toEqual([false, ['甲', '乙', '丙*']])
    stop()
  })
})
