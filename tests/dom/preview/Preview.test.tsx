import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../../src/base/result.ts'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { Preview } from '../../../renderer/preview/Preview.tsx'
import { usePreviewView } from '../../../renderer/preview/previewView.ts'
import { body } from '../../doubles/paper.ts'
import { mountPart, type MountedPart } from '../inspector/mountPart.tsx'
import { eventually } from '../../helpers/eventually.ts'

const PICTURE = { name: 'W01.jpg', kind: 'picture', mediaType: 'image/png', size: 3, sha256: null } as const
const FIGURE = { type: 'figure', attrs: { asset: 'W01.jpg' } }

let part: MountedPart
beforeEach(async () => {
  usePreviewView.getState().show('page')
  usePreviewView.getState().look(false)
  part = await mountPart(
    <Preview />,
    {
      metadata: withPatch(emptyMetadata(), { title: '打好基层党建' }),
      document: { ...body('近日,中共中央'), content: [...(body('近日,中共中央').content ?? []), FIGURE] },
      assets: [PICTURE],
    },
    { handlers: { 'assets.get': () => ok({ bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' }) } },
  )
  await settle()
})
afterEach(() => part.unmount())

/** Lets idle tasks, pictures and frames come through. */
const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 60)))
const frames = () => [...part.container.querySelectorAll('iframe')]
const shown = () => {
  const [frame] = frames()
  return frame?.getAttribute('sandbox') === ''
    ? (frame.getAttribute('srcdoc') ?? '')
    : (frame?.contentDocument?.documentElement.outerHTML ?? '')
}
const change = (title: string) => act(async () => part.services.article.getState().actions.changeMetadata({ title }))

describe('the preview', () => {
  it('shows the page in a frame that may do nothing, with a name', () => {
    expect(frames()).toHaveLength(1)
    expect(frames()[0]?.getAttribute('sandbox')).toBe('allow-same-origin')
    expect(frames()[0]?.title).not.toBe('')
    expect(shown().includes('<title>打好基层党建')).toBe(true)
  })

  it('holds the pictures within the page, each fetched once', async () => {
    await eventually(async () => {
      await settle()
      expect(shown()).toContain('data:image/png;base64,AQID')
    })
    await change('另一个标题')
    await settle()
    expect(shown()).toContain('另一个标题')
    expect(part.desk.count('assets.get')).toBe(1)
  })

  it('shows the source of the fragment as text, and copies just that', async () => {
    await act(async () => {
      usePreviewView.getState().show('fragment')
      usePreviewView.getState().look(true)
    })
    await settle()
    expect(part.find('pre').textContent).toContain('<p>')
    expect(frames()).toHaveLength(0)
    const copied = new Map<string, string>()
    document.execCommand = () => {
      const event = new Event('copy', { bubbles: true, cancelable: true })
      Object.assign(event, { clipboardData: { setData: (type: string, text: string) => copied.set(type, text) } })
      return document.body.dispatchEvent(event)
    }
    const copy = [...part.container.querySelectorAll('button')].find(({ textContent }) => textContent === '复制源码')
    await act(async () => copy?.click())
    expect([...copied]).toEqual([['text/plain', part.find('pre').textContent]])
    expect(part.services.notices.getState().notices.map(({ tone }) => tone)).toEqual(['success'])
  })

  it('says so when the browser refuses to copy', async () => {
    await act(async () => usePreviewView.getState().show('fragment'))
    await settle()
    document.execCommand = () => false
    const copy = [...part.container.querySelectorAll('button')].find(({ textContent }) => textContent === '复制正文')
    await act(async () => copy?.click())
    expect(part.services.notices.getState().notices.map(({ tone }) => tone)).toEqual(['warning'])
  })

  it('shows the output of the profile that is chosen: WeChat as read, exchange files as text', async () => {
    await act(async () => usePreviewView.getState().show('wechat'))
    await settle()
    expect(shown()).toContain('max-width:677px')
    expect(frames()[0]?.getAttribute('sandbox')).toBe('allow-same-origin')
    const copied = new Map<string, string>()
    document.execCommand = () => {
      const event = new Event('copy', { bubbles: true, cancelable: true })
      Object.assign(event, { clipboardData: { setData: (type: string, text: string) => copied.set(type, text) } })
      return document.body.dispatchEvent(event)
    }
    const copy = part.container.querySelector<HTMLButtonElement>('button[aria-label="复制正文"]')
    await act(async () => copy?.click())
    expect(copied.get('text/html')).toContain('<section style=')
    expect(copied.get('text/html')).not.toMatch(/ (?:class|id)=/)
    expect(copied.get('text/plain')).toContain('近日,中共中央')
    await act(async () => usePreviewView.getState().show('markdown'))
    await settle()
    expect(frames()).toHaveLength(0)
    expect(part.find('pre').textContent).toContain('title: ')
  })

  it('offers every profile whose output can be seen', async () => {
    const select = part.container.querySelector<HTMLButtonElement>('[role="toolbar"] button')
    expect(select?.textContent).toContain('网页')
    await act(async () => usePreviewView.getState().show('no such profile'))
    await settle()
    expect(shown().includes('<title>打好基层党建')).toBe(true)
  })
})
