import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch, type Metadata } from '../../../src/article/metadata.ts'
import { ListField } from '../../../renderer/inspector/fields/ListField.tsx'
import { mountPart, type MountedPart } from './mountPart.tsx'
import { press } from './typeInto.ts'

let part: MountedPart
afterEach(() => part.unmount())

async function mount(metadata: Partial<Metadata> = {}, readOnly = false): Promise<void> {
  part = await mountPart(<ListField fieldKey="channelPath" />, {
    metadata: withPatch(emptyMetadata(), metadata),
    readOnly,
  })
}

const metadata = () => part.services.article.getState().session?.metadata

describe('a step of a path', () => {
  it('is put in order with Alt and the arrows, the focus with it', async () => {
    await mount({ channelPath: ['原创专区', '党政院校'] })
    await press(part.find('[data-chip="1"]'), 'ArrowLeft', { altKey: true })
    expect(metadata()?.channelPath).toEqual(['党政院校', '原创专区'])
    expect(document.activeElement?.textContent).toBe('党政院校')
    await press(document.activeElement ?? document.body, 'Delete')
    expect(metadata()?.channelPath).toEqual(['原创专区'])
  })

  it('is put in order by dragging', async () => {
    await mount({ channelPath: ['原创专区', '党政院校', '首发'] })
    const [first, , third] = [...document.querySelectorAll('li')]
    const data = new Map<string, string>()
    const dataTransfer = {
      types: ['application/x-qingyang-chip'],
      setData: (type: string, text: string) => data.set(type, text),
      getData: (type: string) => data.get(type) ?? '',
    }
    const drag = (target: Element | undefined, name: string) =>
      act(async () =>
        target?.dispatchEvent(Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer })),
      )
    await drag(first, 'dragstart')
    await drag(third, 'dragover')
    await drag(third, 'drop')
    expect(metadata()?.channelPath).toEqual(['党政院校', '首发', '原创专区'])
  })

  it('walks with the arrows and goes back into the input at Enter', async () => {
    await mount({ channelPath: ['党政院校', '原创专区'] })
    await press(part.find('[data-chip="0"]'), 'ArrowRight')
    expect(document.activeElement?.textContent).toBe('原创专区')
    await press(document.activeElement ?? document.body, 'Enter')
    expect(part.find<HTMLInputElement>('input').value).toBe('原创专区')
    expect(metadata()?.channelPath).toEqual(['党政院校', '原创专区'])
  })

  it('offers by its menu what its keys do', async () => {
    await mount({ channelPath: ['党政院校', '原创专区'] })
    await press(part.find('[data-chip="0"]'), 'F10', { shiftKey: true })
    const items = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
    expect(items().map((item) => `${item.textContent} ${item.getAttribute('aria-disabled') ?? ''}`.trim())).toEqual([
      '修改',
      '前移 true',
      '后移',
      '移除',
    ])
    await act(async () => items()[2]?.click())
    await act(async () => void (await new Promise((done) => setTimeout(done, 30))))
    expect(metadata()?.channelPath).toEqual(['原创专区', '党政院校'])
    expect(items()).toEqual([])
  })

  it('has no menu where the article can only be read', async () => {
    await mount({ channelPath: ['党政院校', '原创专区'] }, true)
    await press(part.find('[data-chip="0"]'), 'F10', { shiftKey: true })
    expect(document.querySelector('[role=menu]')).toBeNull()
  })
})
