import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useHtmlRequests } from '../../../renderer/publish/useHtmlRequests.ts'
import { body } from '../../doubles/paper.ts'
import { mountPart, type MountedPart } from '../inspector/mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

function Listener() {
  useHtmlRequests()
  return null
}

const ask = () => act(async () => part.services.view.getState().askHtml())

describe('the command that copies the body', () => {
  it('is answered once each time, with the source as text', async () => {
    part = await mountPart(<Listener />, { document: body('近日') })
    const copied: string[] = []
    const execCommand = vi.fn(() => {
      const clipboardData = { setData: (_: string, text: string) => copied.push(text) }
      return document.body.dispatchEvent(
        Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData }),
      )
    })
    document.execCommand = execCommand
    expect(execCommand).not.toHaveBeenCalled()
    await ask()
    await ask()
    expect(execCommand).toHaveBeenCalledTimes(2)
    expect(copied[0]).toMatch(/^<p>.*近日<\/p>\n$/)
    expect(part.services.notices.getState().notices.map(({ text }) => text)).toEqual([
      '已复制正文的 HTML 源码，可以粘贴到 CMS 的源码视图。',
    ])
  })

  it('does nothing where no article is open', async () => {
    part = await mountPart(<Listener />)
    await act(async () => part.services.article.getState().actions.discard())
    document.execCommand = vi.fn(() => true)
    await ask()
    expect(document.execCommand).not.toHaveBeenCalled()
  })
})
