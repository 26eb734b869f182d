import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Inspector } from '../../../renderer/inspector/Inspector.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

describe('the right column', () => {
  it('has a tab for the metadata and one for the preview, and follows the commands', async () => {
    part = await mountPart(<Inspector />)
    const tabs = [...part.container.querySelectorAll('[role="tab"]')]
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      '元数据',
      '检查',
      '大纲',
      '批注',
      '修订',
      '预览',
      '审核',
      '历史',
    ])
    expect(part.container.querySelector('[role="form"]')).not.toBeNull()
    await act(async () => part.services.view.getState().showTab('preview'))
    expect(part.container.querySelector('[role="form"]')).toBeNull()
    expect(part.container.querySelector('[role="toolbar"]')).not.toBeNull()
  })

  it('says so when no article is open', async () => {
    part = await mountPart(<Inspector />)
    await act(async () => part.services.article.getState().actions.discard())
    expect(part.container.textContent).toContain('没有打开的稿件')
    expect(part.container.querySelector('[role="tab"]')).toBeNull()
  })
})
