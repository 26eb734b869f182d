import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { ManuscriptDrop } from '../../../../renderer/app/frame/ManuscriptDrop.tsx'
import { ok } from '../../../../src/base/result.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'

describe('a file dropped on the window', () => {
  async function dropped(library?: null) {
    const started = await startedServices({
      ...(library === null ? { library } : {}),
      handlers: {
        'intake.read': () =>
          ok({
            kind: 'plain-text',
            metadata: { ...emptyMetadata(), title: '拖入的稿' },
            document: emptyDocument(),
            found: {},
            lines: [],
            assets: [],
            dropped: [],
            losses: [],
          }),
      },
    })
    const window = await shown(started.services, <ManuscriptDrop />)
    const drag = async (kind: string, prevented = false) => {
      const event = new Event(kind, { bubbles: true, cancelable: true })
      const file = new File(['正文'], '稿.txt', { type: 'text/plain' })
      Object.assign(event, { dataTransfer: { types: ['Files'], files: [file], items: [] }, relatedTarget: null })
      if (prevented) event.preventDefault()
      await act(async () => void document.body.dispatchEvent(event))
      await window.settle()
      return event
    }
    return { ...started, window, drag }
  }

  it('is opened as a manuscript, and the window says so while it hovers', async () => {
    const { drag, window, services } = await dropped()
    await drag('dragover')
    expect(window.text()).toContain('松开鼠标')
    await drag('drop')
    expect(window.text()).not.toContain('松开鼠标')
    expect(services.article.getState().session?.metadata.title).toBe('拖入的稿')
  })

  it('never replaces the desk, even before a library is open', async () => {
    const { drag, desk } = await dropped(null)
    expect((await drag('dragover')).defaultPrevented).toBe(true)
    expect((await drag('drop')).defaultPrevented).toBe(true)
    expect(desk.count('intake.read')).toBe(0)
  })

  it('is left to the paper where the paper has taken it', async () => {
    const { drag, desk } = await dropped()
    await drag('drop', true)
    expect(desk.count('intake.read')).toBe(0)
  })
})
