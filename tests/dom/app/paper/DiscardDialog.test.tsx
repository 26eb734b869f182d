import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { shownBanner } from '../../../helpers/shownBanner.tsx'

describe('giving up', () => {
  it('unsaved text is given up only after being asked twice', async () => {
    const { window, desk, edit, actions, services } = await shownBanner()
    await edit()
    desk.fail('article.save', 'storage.noSpace', 9)
    await act(() => actions.save(true))
    await window.press(window.find('button', '放弃改动并关闭'))
    expect(services.article.getState().session).not.toBeNull()
    await window.press(window.find('button', '继续编辑'))
    expect(services.article.getState().session).not.toBeNull()
    await window.press(window.find('button', '放弃改动并关闭'))
    const [, sure] = [...document.querySelectorAll('button')].filter(
      (button) => button.textContent === '放弃改动并关闭',
    )
    await window.press(sure ?? document.body)
    expect(services.article.getState().session).toBeNull()
  })
})
