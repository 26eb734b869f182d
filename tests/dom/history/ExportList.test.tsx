import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ExportList } from '../../../renderer/history/ExportList.tsx'
import { ok } from '../../../src/base/result.ts'
import { mountPart, type MountedPart } from '../inspector/mountPart.tsx'

const record = {
  at: Date.UTC(2016, 4, 19),
  who: '',
  profile: 'trs',
  label: { zh: 'TRS 导入包', en: 'TRS package' },
  target: 'trs',
  title: '题',
  version: 'v1',
  files: [{ path: 'a.zip', size: 1, sha256: '' }],
  override: { reason: '版面已定', passed: [] },
} as const

let part: MountedPart
afterEach(() => part.unmount())

describe('the exports of the open article', () => {
  it('tell when, as what, by whom and why all the same; each leads to what changed since', async () => {
    part = await mountPart(<ExportList />, {}, { handlers: { 'publish.records': () => ok({ records: [record] }) } })
    await act(async () => new Promise((resolve) => setTimeout(resolve, 10)))
    const { textContent } = part.find('section[aria-label="导出记录"]')
    expect(textContent).toMatch(/TRS 导入包 · 未署名 · 1 个文件/)
    expect(textContent).toContain('理由：版面已定')
    await act(async () => part.services.history.setState({ id: part.services.article.getState().session?.id ?? null }))
    await act(async () => part.find('section button').click())
    expect(part.desk.calls.find(({ channel }) => channel === 'history.read')?.input).toMatchObject({ version: 'v1' })
  })

  it('show nothing where it never left', async () => {
    part = await mountPart(<ExportList />)
    await act(async () => new Promise((resolve) => setTimeout(resolve, 10)))
    expect(part.container.textContent).toBe('')
  })
})
