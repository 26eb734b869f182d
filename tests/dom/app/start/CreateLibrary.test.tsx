import { describe, expect, it } from 'vitest'
import { shownFirstRun } from '../../../helpers/shownFirstRun.tsx'

describe('making a library', () => {
  it('makes a library at the suggested place under the name given', async () => {
    const { window, desk, services } = await shownFirstRun()
    expect(window.text()).toContain('/home/editor/稿库')
    await window.type(window.find('textbox'), '要闻部')
    await window.press(window.find('button', '创建稿库'))
    expect(desk.calls.find(({ channel }) => channel === 'library.create')?.input).toEqual({
      grant: 'suggested',
      name: '要闻部',
    })
    expect(services.library.getState().library?.name).toBe('要闻部')
  })

  it('makes it on Enter, but not on the Enter of an input method', async () => {
    const { window, desk } = await shownFirstRun()
    const field = window.find('textbox')
    await window.key(field, 'Enter', { isComposing: true, keyCode: 229 })
    expect(desk.count('library.create')).toBe(0)
    await window.key(field, 'Enter', { keyCode: 13 })
    expect(desk.count('library.create')).toBe(1)
  })
})
