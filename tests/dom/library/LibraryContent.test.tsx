import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { shownLibrary } from '../../helpers/shownLibrary.tsx'

describe('where there is no list', () => {
  it('says when the library is empty, when nothing matches, and when it cannot be read', async () => {
    const { window, services, desk } = await shownLibrary(0)
    expect(window.text()).toContain('还没有稿件')
    await act(async () => services.library.getState().find('脱贫'))
    await act(() => services.library.getState().refresh())
    expect(window.text()).toContain('没有找到“脱贫”')
    desk.fail('library.search', 'storage.gone')
    await act(() => services.library.getState().refresh())
    expect(window.find('alert').textContent).toContain('文件夹不见了')
    await window.press(window.find('button', '重新读取'))
    expect(window.maybe('alert')).toBeUndefined()
  })
})
