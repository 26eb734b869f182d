import { describe, expect, it } from 'vitest'
import { shownBanner } from '../../../helpers/shownBanner.tsx'

describe('what could not be read whole', () => {
  it('losses are told with their details, and accepted by saving', async () => {
    const { window, edit, onDisk } = await shownBanner({
      losses: [{ kind: 'unknownNode', where: 'document/0', what: 'poem' }],
    })
    expect(window.text()).toContain('有 1 处内容未能完整读取')
    expect(window.maybe('button', '保存现有内容')).toBeUndefined()
    await window.press(window.find('button', '查看明细'))
    expect(window.text()).toContain('poem')
    await edit()
    expect(window.text()).toContain('待手动保存')
    await window.press(window.find('button', '保存现有内容'))
    expect(onDisk()).toBe('我的')
    expect(window.text()).not.toContain('未能完整读取')
  })
})
