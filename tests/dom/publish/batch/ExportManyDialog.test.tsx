import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ExportManyDialog } from '../../../../renderer/publish/batch/ExportManyDialog.tsx'
import { useExportChoice } from '../../../../renderer/publish/exportChoice.ts'
import { ok } from '../../../../src/base/result.ts'
import { PAGE_PROFILE, TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { mountPart, type MountedPart } from '../../inspector/mountPart.tsx'

const FOLDER = { grant: 'g', path: '/导出' }
const message = { zh: '标题超出上限。', en: 'over' }
const ITEMS = [
  { id: 'a', title: '甲', profile: 'page', outcome: 'written', files: [], notes: [] },
  { id: 'b', title: '乙', profile: 'page', outcome: 'held', files: [], notes: [{ code: 'publish.held', message }] },
] as const

let part: MountedPart
afterEach(async () => {
  await part.unmount()
  useExportChoice.setState({ folder: null, profile: null })
})

const settle = (task: () => unknown = () => undefined) =>
  act(async () => {
    task()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
const dialog = () => part.find('[role="dialog"]')
const box = (label: string) =>
  [...dialog().querySelectorAll('label')].find(({ textContent }) => textContent === label)?.querySelector('input')
const button = (words: RegExp) =>
  [...dialog().querySelectorAll('button')].find(({ textContent }) => words.test(textContent))

async function open(): Promise<void> {
  part = await mountPart(
    <ExportManyDialog />,
    {},
    {
      libraryFile: { profiles: [PAGE_PROFILE, TRS_PROFILE] },
      handlers: {
        'publish.batch': () =>
          ok({ report: { begun: 0, ended: 1, items: ITEMS }, files: ['报告.csv', '报告.html'], folder: FOLDER }),
        'publish.cancelBatch': () => ok({}),
        'folders.reveal': () => ok({}),
      },
    },
  )
  useExportChoice.getState().choose({ folder: FOLDER })
  await settle(() => part.services.library.getState().refresh())
  await settle(() => part.services.view.getState().showDialog('exportMany'))
}

describe('the export of many', () => {
  it('takes what the list shows by the chosen profiles, and tells what became of it', async () => {
    await open()
    await settle(() => box(TRS_PROFILE.label.zh)?.click())
    expect(button(/^导出 2 项$/)).toBeDefined()
    await settle(() => button(/^导出 2 项$/)?.click())
    const { rows } = part.services.library.getState()
    expect(part.desk.calls.find(({ channel }) => channel === 'publish.batch')?.input).toEqual({
      ids: rows.map(({ id }) => id),
      profiles: ['page', 'trs'],
      grant: 'g',
      pass: false,
      reason: null,
    })
    expect(dialog().textContent).toContain('已导出 1 · 待确认，未导出 1')
    expect(dialog().textContent).toContain('乙 · page · 标题超出上限。')
    expect(dialog().textContent).toContain('报告.csv、报告.html')
  })

  it('has nothing to do where nothing is chosen', async () => {
    await open()
    await settle(() => box('全选')?.click())
    expect(button(/^导出 0 项$/)?.hasAttribute('disabled')).toBe(true)
  })

  it('stops when it is closed while it runs, and goes when what became of it was read', async () => {
    await open()
    const go = part.desk.hold('publish.batch')
    const close = () => settle(() => dialog().querySelector<HTMLElement>('button[aria-label="关闭"]')?.click())
    await settle(() => button(/^导出 1 项$/)?.click())
    await close()
    expect(part.desk.count('publish.cancelBatch')).toBe(1)
    expect(dialog().textContent).toContain('写完这一项就停止')
    await settle(() => go())
    expect(dialog().textContent).toContain('已导出 1')
    await close()
    expect(part.services.view.getState().dialog).toBeNull()
  })

  it('tells how far it is, and stops when that is asked', async () => {
    await open()
    const go = part.desk.hold('publish.batch')
    await settle(() => button(/^导出 1 项$/)?.click())
    await settle(() => part.desk.emit('publish.batchProgress', { done: 3, total: 9 }))
    expect(dialog().textContent).toContain('正在导出：3 / 9')
    await settle(() => button(/^停止$/)?.click())
    expect(part.desk.count('publish.cancelBatch')).toBe(1)
    expect(dialog().textContent).toContain('写完这一项就停止')
    await settle(() => go())
    expect(dialog().textContent).toContain('已导出 1')
  })
})
