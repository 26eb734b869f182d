import { expect, it } from 'vitest'
import { CommentsTab } from '../../../renderer/comments/CommentsTab.tsx'
import type { CommentChange, CommentEntry } from '../../../renderer/editor/paperHandle.ts'
import type { Remark } from '../../../src/article/document/marks/comment.ts'
import { fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function open(readOnly = false) {
  const { services, desk } = await startedServices()
  desk.put(ID, { readOnly })
  await services.article.getState().actions.open(ID)
  const entries: CommentEntry[] = []
  const changes: CommentChange[] = []
  let selected = false
  const paper = Object.assign(fakePaper('文'), {
    comments: () => entries,
    addComment(id: string, remark: Remark) {
      if (selected) entries.push({ id, thread: [remark], resolved: false, quote: '党建', from: 1, to: 3 })
      return selected
    },
    changeComment(id: string, change: CommentChange) {
      changes.push(change)
      const at = entries.findIndex((entry) => entry.id === id)
      if (change.kind === 'resolve') entries[at] = { ...entries[at]!, resolved: change.resolved }
      return true
    },
  })
  services.article.getState().actions.attachPaper(paper)
  const window = await shown(services, <CommentsTab />)
  return { window, entries, changes, select: () => (selected = true) }
}

it('says that words must be selected, then comments on them, with a name and a time', async () => {
  const { window, entries, select } = await open()
  expect(window.text()).toContain('没有批注')
  await window.press(window.find('button', '给选中的文字加批注'))
  expect(window.text()).not.toContain('没有批注')
  await window.type(window.find('textbox'), '请核对数字')
  await window.press(window.find('button', '确定'))
  expect(window.text()).toContain('没有选中可以批注的文字')
  select()
  const field = window.find('textbox')
  await window.key(field, 'Enter', { ctrlKey: true, isComposing: true })
  expect(entries).toHaveLength(0)
  await window.key(field, 'Enter', { ctrlKey: true })
  expect(entries[0]?.thread).toMatchObject([{ by: '未署名', text: '请核对数字' }])
  expect(window.text()).toContain('请核对数字')
})

it('replies, and puts what is resolved out of sight until asked', async () => {
  const { window, entries, changes, select } = await open()
  select()
  await window.press(window.find('button', '给选中的文字加批注'))
  await window.type(window.find('textbox'), '一')
  await window.press(window.find('button', '确定'))
  await window.press(window.find('button', '回复'))
  await window.type(window.find('textbox'), '二')
  await window.press(window.find('button', '确定'))
  await window.press(window.find('button', '标为已解决'))
  expect(changes).toMatchObject([
    { kind: 'reply', remark: { text: '二' } },
    { kind: 'resolve', resolved: true },
  ])
  expect(entries[0]?.resolved).toBe(true)
  expect(window.maybe('button', '跳到')).toBeUndefined()
  await window.press(document.querySelector('input[type=checkbox]')!)
  expect(window.find('button', '重新打开')).toBeDefined()
})

it('lets nobody comment on an article that is only read', async () => {
  const { window } = await open(true)
  expect(window.maybe('button', '给选中的文字加批注')).toBeUndefined()
})
