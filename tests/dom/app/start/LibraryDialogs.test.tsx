import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { LibraryDialogs } from '../../../../renderer/app/start/LibraryDialogs.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

describe('the commands that lead to another library', () => {
  it('make one in a dialog, which goes when it is made', async () => {
    const { services } = await startedServices()
    services.view.getState().showDialog('libraryCreate')
    const window = await shown(services, <LibraryDialogs />)
    await window.type(window.find('textbox', '稿库名称'), '副刊')
    await window.press(window.find('button', '创建稿库'))
    expect(services.library.getState().library?.name).toBe('副刊')
    expect(services.view.getState().dialog).toBeNull()
  })

  it('stay open with what was typed when it could not be made', async () => {
    const { services, desk } = await startedServices()
    services.view.getState().showDialog('libraryCreate')
    const window = await shown(services, <LibraryDialogs />)
    desk.fail('library.create', 'library.exists')
    await window.press(window.find('button', '创建稿库'))
    expect(services.view.getState().dialog).toBe('libraryCreate')
    expect(services.notices.getState().notices[0]?.text).toContain('已经有一个稿库')
  })

  it('open one by the folder dialog', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <LibraryDialogs />)
    await act(async () => services.view.getState().showDialog('libraryOpen'))
    await window.settle()
    expect(services.view.getState().dialog).toBeNull()
    expect(services.folders.getState().purpose).toBe('library')
    await act(() => services.folders.getState().choose('/home/editor/旧稿库', false))
    expect(services.library.getState().library?.name).toBe('测试稿库')
  })
})
