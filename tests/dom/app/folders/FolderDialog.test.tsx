import { describe, expect, it } from 'vitest'
import { shownFirstRun } from '../../../helpers/shownFirstRun.tsx'

describe('the folder dialog', () => {
  it('takes another place from the folder dialog', async () => {
    const { window, desk } = await shownFirstRun()
    await window.press(window.find('button', '更换位置'))
    expect(window.find('option', '旧稿库').textContent).toContain('稿库')
    await window.press(window.find('button', '选定'))
    await window.press(window.find('button', '创建稿库'))
    expect(desk.calls.find(({ channel }) => channel === 'library.create')?.input).toMatchObject({
      grant: 'grant:/home/editor',
    })
  })

  it('makes a new folder only under a name that every system takes', async () => {
    const { window, desk } = await shownFirstRun()
    await window.press(window.find('button', '更换位置'))
    await window.press(window.find('button', '新建文件夹'))
    const name = window.find('textbox', '新文件夹的名称')
    await window.type(name, '../外面')
    await window.press(window.find('button', '新建并选定'))
    expect(window.text()).toContain('名称不能为空')
    expect(desk.count('folders.choose')).toBe(0)
    await window.type(name, '新稿库')
    await window.press(window.find('button', '新建并选定'))
    expect(desk.calls.find(({ channel }) => channel === 'folders.choose')?.input).toEqual({
      path: '/home/editor/新稿库',
      create: true,
    })
  })
})
