import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { shownLibrary } from '../../helpers/shownLibrary.tsx'

describe('a row of the list', () => {
  it('shows of each article what an editor looks for', async () => {
    const { window } = await shownLibrary(1)
    const row = window.find('option').textContent ?? ''
    for (const part of ['第1篇', '中国社会科学网', '责编 钟义见、汤诗瑶', '6 字', '草稿']) expect(row).toContain(part)
    expect(window.text()).toContain('1 篇')
  })

  it('marks an article whose file cannot be read', async () => {
    const { window, services } = await shownLibrary(1)
    const [row] = services.library.getState().rows
    await act(async () => {
      if (row !== undefined) services.library.setState({ rows: [{ ...row, damaged: true }] })
    })
    expect(window.find('option').textContent).toContain('无法读取')
    expect(window.find('option').textContent).not.toContain('6 字')
  })

  it('marks an article with unsaved steps, until it is open and says so itself', async () => {
    const { window, services } = await shownLibrary(2)
    const rows = services.library.getState().rows
    await act(async () =>
      services.library.setState({ rows: rows.map((row, n) => (n === 0 ? { ...row, unsaved: true } : row)) }),
    )
    expect(window.find('option', '第1篇').textContent).toContain('未保存')
    expect(window.find('option', '第2篇').textContent).not.toContain('未保存')
    await window.press(window.find('option', '第1篇'))
    expect(window.find('option', '第1篇').textContent).not.toContain('未保存')
  })
})
