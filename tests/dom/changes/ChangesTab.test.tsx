import { expect, it } from 'vitest'
import { ChangesTab } from '../../../renderer/changes/ChangesTab.tsx'
import type { ChangeEntry } from '../../../renderer/editor/paperHandle.ts'
import { fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'
const entry = (id: string, by: string, words: Partial<ChangeEntry>): ChangeEntry => ({
  id,
  by,
  at: '2026-05-19T06:08:00.000Z',
  inserted: '',
  deleted: '',
  formatted: '',
  formats: [],
  lines: [],
  from: 1,
  to: 2,
  ...words,
})

async function open(entries: readonly ChangeEntry[], readOnly = false) {
  const { services, desk } = await startedServices()
  desk.put(ID, { readOnly })
  await services.article.getState().actions.open(ID)
  const decided: unknown[] = []
  const paper = Object.assign(fakePaper('文'), {
    changes: () => entries,
    decideChanges(...given: unknown[]) {
      decided.push(given)
      return true
    },
  })
  services.article.getState().actions.attachPaper(paper)
  return { window: await shown(services, <ChangesTab />), decided, services }
}

it('shows who put in and took out what, and decides on one or on all', async () => {
  const { window, decided } = await open([entry('aaaaaa', '甲', { inserted: '本报', deleted: '新华社' })])
  expect(window.text()).toContain('1 处修订未决定')
  expect(document.querySelector('del')?.textContent).toBe('新华社')
  expect(document.querySelector('ins')?.textContent).toBe('本报')
  await window.press(window.find('button', '全部接受'))
  await window.press(document.querySelector('li')!.querySelectorAll('button')[1]!)
  expect(decided).toEqual([
    ['all', 'accept'],
    [{ id: 'aaaaaa' }, 'reject'],
  ])
})

it('explains itself where there is none, and switches 修订 on', async () => {
  const { window, services } = await open([])
  expect(window.text()).toContain('没有修订')
  await window.press(document.querySelector('input[type=checkbox]')!)
  await expect.poll(() => services.desk.getState().settings.paperTracking).toBe(true)
})

it('decides nothing where the article is only read', async () => {
  const { window } = await open([entry('aaaaaa', '甲', { inserted: '增' })], true)
  expect(window.maybe('button', '全部接受')).toBeUndefined()
  expect(document.querySelectorAll('li button')).toHaveLength(1)
})

it('says in words what format words and paragraphs were given', async () => {
  const { window } = await open([
    entry('aaaaaa', '甲', {
      formatted: '本报讯',
      formats: [
        { kind: 'set', name: 'bold', value: '' },
        { kind: 'unset', name: 'italic', value: '' },
        { kind: 'set', name: 'colour', value: 'red' },
      ],
    }),
    entry('bbbbbb', '甲', {
      inserted: '¶',
      formatted: '一、背景',
      formats: [
        {
          kind: 'block',
          before: { type: 'paragraph', attrs: { align: 'start', indent: 2 } },
          after: { type: 'heading', attrs: { level: 2, align: 'center' } },
        },
      ],
    }),
  ])
  const lines = [...document.querySelectorAll('li i')].map((label) => label.parentElement?.textContent)
  expect(lines).toEqual(['格式 加粗、取消斜体、文字颜色：朱红 本报讯', '增 ¶', '格式 正文 → 小标题一、居中 一、背景'])
  expect(window.text()).toContain('2 处修订未决定')
})
