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
  })
})
