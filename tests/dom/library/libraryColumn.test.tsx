import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { LibraryColumn } from '../../../renderer/library/LibraryColumn.tsx'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { body } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

// A document without layout: the list and its rows are given a height, as a window would.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  offsetHeight: { configurable: true, get: () => 80 },
  clientWidth: { configurable: true, get: () => 280 },
})

async function column(articles: number) {
  const { services, desk } = await startedServices()
  for (let n = 1; n <= articles; n += 1)
    desk.put(`20160519-第${n}篇-abcd`, {
      document: body('近日基层党建'),
      metadata: { ...emptyMetadata(), title: `第${n}篇`, source: '中国社会科学网', editors: ['钟义见', '汤诗瑶'] },
    })
  await services.library.getState().refresh()
  const window = await shown(services, <LibraryColumn />)
  return { services, desk, window }
}

describe('the library column', () => {
  it('shows of each article what an editor looks for', async () => {
    const { window } = await column(1)
    const row = window.find('option').textContent ?? ''
    for (const part of ['第1篇', '中国社会科学网', '责编 钟义见、汤诗瑶', '6 字', '草稿']) expect(row).toContain(part)
    expect(window.text()).toContain('1 篇')
  })

  it('opens by click', async () => {
    const { window, services } = await column(2)
    await window.press(window.find('option', '第2篇'))
    expect(services.article.getState().session?.metadata.title).toBe('第2篇')
    expect(window.find('option', '第2篇').getAttribute('aria-selected')).toBe('true')
  })

  it('moves with the arrows and opens with Enter, but not with that of an input method', async () => {
    const { window, services } = await column(3)
    const list = window.find('listbox')
    await window.key(list, 'ArrowDown')
    await window.key(list, 'Enter', { isComposing: true })
    expect(services.article.getState().session).toBeNull()
    await window.key(list, 'Enter')
    expect(services.article.getState().session?.metadata.title).toBe('第2篇')
  })

  it('keeps only the rows in sight in the document, however many articles there are', async () => {
    const { window } = await column(500)
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(40)
    expect(window.find('option').getAttribute('aria-setsize')).toBe('500')
    expect(window.text()).toContain('500 篇')
  })

  it('says when the library is empty, when nothing matches, and when it cannot be read', async () => {
    const { window, services, desk } = await column(0)
    expect(window.text()).toContain('还没有稿件')
    await act(async () => services.library.getState().find('脱贫'))
    await act(() => services.library.getState().refresh())
    expect(window.text()).toContain('没有标题含“脱贫”的稿件')
    desk.fail('library.list', 'storage.gone')
    await act(() => services.library.getState().refresh())
    expect(window.find('alert').textContent).toContain('文件夹不见了')
    await window.press(window.find('button', '重新读取'))
    expect(window.maybe('alert')).toBeUndefined()
  })

  it('does not search for pinyin that is still being composed', async () => {
    const { window, desk, services } = await column(1)
    const field = window.find('searchbox')
    const before = desk.count('library.list')
    await act(async () => void field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
    await window.type(field, 'tuo')
    await act(async () => void (await new Promise((done) => setTimeout(done, 300))))
    expect(desk.count('library.list')).toBe(before)
    expect(services.library.getState().title).toBe('tuo')
    await window.type(field, '脱')
    await act(async () => void field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })))
    await act(async () => void (await new Promise((done) => setTimeout(done, 300))))
    expect(desk.count('library.list')).toBe(before + 1)
    expect(services.library.getState().title).toBe('脱')
  })

  it('marks an article whose file cannot be read', async () => {
    const { window, services } = await column(1)
    const [row] = services.library.getState().rows
    await act(async () => {
      if (row !== undefined) services.library.setState({ rows: [{ ...row, damaged: true }] })
    })
    expect(window.find('option').textContent).toContain('无法读取')
  })
})
