import { expect, it } from 'vitest'
import { ListsDialog } from '../../../../renderer/library/lists/ListsDialog.tsx'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { ok } from '../../../../src/base/result.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-甲-abcd'
const REPORT = { done: 1, refused: [], refusals: 0, cancelled: false, undoable: 1 }

async function started(lists: object, changed = 1) {
  const { services, desk } = await startedServices({
    libraryFile: { lists },
    handlers: {
      'edits.plan': () =>
        ok({
          plan: 'p1',
          changes: [{ id: ID, title: '甲', before: { source: '新华' }, after: { source: '新华社' } }].slice(0, changed),
          refused: [],
          changed,
          refusals: 0,
          unchanged: 0,
        }),
      'edits.run': () => ok(REPORT),
      'edits.cancel': () => ok({}),
      'edits.undo': () => ok({ ...REPORT, undoable: 0 }),
    },
  })
  desk.put(ID, { metadata: { ...emptyMetadata(), source: '新华', channelPath: ['理论', '党建'] } })
  services.view.getState().showDialog('lists')
  const window = await shown(services, <ListsDialog />)
  await window.settle()
  const values = () => services.lists.getState().lists.source.map(({ value }) => value)
  return { services, desk, window, values }
}

it('says what an empty list is for, and takes in what articles use', async () => {
  const { window, values } = await started({})
  expect(window.text()).toContain('名单还是空的')
  expect(window.find('button', '把“新华”收入名单')).toBeDefined()
  await window.press(window.find('button', '全部收入（1）'))
  expect(values()).toEqual(['新华'])
  expect(window.text()).toContain('稿件里在用的都在名单里')
  await window.type(window.find('textbox', '新增一项'), ' 求是 ')
  await window.press(window.find('button', '添加'))
  expect(values()).toEqual(['新华', '求是'])
  // What was added is what is worked with next.
  expect(window.text()).toContain('没有稿件在用')
})

it('renames in the articles first, as shown, then on the list, and takes both back', async () => {
  const { desk, window, values } = await started({ source: ['新华', '求是'] })
  await window.press(window.find('option', '新华'))
  expect(window.text()).toContain('1 篇稿件在用')
  await window.type(window.find('combobox', '改名或合并为'), '新华社')
  await window.press(window.find('button', '预演'))
  expect(desk.calls.find(({ channel }) => channel === 'edits.plan')?.input).toEqual({
    choice: { query: 'source:"新华"' },
    operation: { kind: 'rename', field: 'source', find: '新华', text: '新华社' },
    profile: null,
  })
  expect(values()).toEqual(['新华', '求是'])
  await window.press(window.find('button', '改名，修改 1 篇'))
  expect(values()).toEqual(['新华社', '求是'])
  await window.press(window.find('button', '全部撤销'))
  expect(desk.count('edits.undo')).toBe(1)
  // The desk takes the list back with the articles: nothing else is asked of it.
  const changes = desk.calls.filter(({ channel }) => channel === 'lists.change').map(({ input }) => input)
  expect(changes.at(-1)).toMatchObject({ kind: 'rename', withBatch: true })
})

it('stops when it is closed while articles are changed, and stays until what became of them was read', async () => {
  const { desk, services, window } = await started({ source: ['新华', '求是'] })
  await window.press(window.find('option', '新华'))
  await window.type(window.find('combobox', '改名或合并为'), '新华社')
  await window.press(window.find('button', '预演'))
  const end = desk.hold('edits.run')
  await window.press(window.find('button', '改名，修改 1 篇'))
  await window.press(window.find('button', '关闭'))
  expect([desk.count('edits.cancel'), services.view.getState().dialog]).toEqual([1, 'lists'])
  end()
  await window.settle()
  expect(window.text()).toContain('完成 1 篇')
  await window.press(window.find('button', '关闭'))
  expect(services.view.getState().dialog).toBeNull()
})

it('says that two become one, and keeps both names where an article was left out', async () => {
  const { desk, window, values } = await started({ source: ['新华', '新华社'] })
  await window.press(window.find('option', '新华'))
  await window.type(window.find('combobox', '改名或合并为'), '新华社')
  expect(window.text()).toContain('两项将合为一项')
  await window.press(window.find('button', '预演'))
  desk.fail('edits.run', 'edits.running')
  await window.press(window.find('button', '合并，修改 1 篇'))
  expect(values()).toEqual(['新华', '新华社'])
  await window.press(window.find('button', '预演'))
  await window.press(window.find('button', '合并，修改 1 篇'))
  expect(values()).toEqual(['新华社'])
})

it('runs no batch where no article uses the value, so that nothing older is taken back', async () => {
  const { desk, window, values } = await started({ source: ['没人用'] }, 0)
  await window.press(window.find('option', '没人用'))
  await window.type(window.find('combobox', '改名或合并为'), '求是')
  await window.press(window.find('button', '预演'))
  await window.press(window.find('button', '改名，修改 0 篇'))
  expect(values()).toEqual(['求是'])
  expect(desk.count('edits.run')).toBe(0)
  expect(window.maybe('button', '全部撤销')).toBeUndefined()
})

it('takes a value off with a way back, and finds within a long list', async () => {
  const { services, window, values } = await started({ source: ['新华', '求是'] })
  await window.type(window.find('textbox', '在名单里找'), '求')
  expect(window.maybe('option', '新华')).toBeUndefined()
  await window.press(window.find('option', '求是'))
  await window.press(window.find('button', '移出名单'))
  expect(values()).toEqual(['新华'])
  services.notices.getState().notices[0]?.action?.run()
  await window.settle()
  expect(values()).toEqual(['新华', '求是'])
})

it('keeps what there is to say of an author', async () => {
  const { services, window } = await started({ authors: ['吴益美'] })
  await window.press(window.find('tab', '作者'))
  await window.press(window.find('option', '吴益美'))
  await window.type(window.find('textbox', '作者单位'), '贵州省雷山县委组织部')
  await window.press(window.find('button', '保存'))
  expect(services.lists.getState().lists.authors[0]?.affiliation).toBe('贵州省雷山县委组织部')
})

it('draws channels as a tree and counts what lies below', async () => {
  const { window } = await started({ channelPath: ['理论', '理论/党建/基层'] })
  await window.press(window.find('tab', '栏目'))
  const options = [...document.querySelectorAll('[role=option]')].map((option) => option.textContent)
  expect(options).toEqual(['理论1 篇', '党建', '基层0 篇'])
  expect(document.querySelectorAll('[role=option]')[1]?.getAttribute('aria-disabled')).toBe('true')
})
