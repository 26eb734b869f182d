import { expect, it } from 'vitest'
import { KEEP_EVERY, unsentKey } from '../../../../renderer/app/unsent/unsentStore.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'
const OTHER = '20160520-脱贫攻坚-abcd'
const later = (after = 0) => new Promise((done) => setTimeout(done, after))

async function opened() {
  const { services, desk } = await startedServices()
  desk.put(ID)
  desk.put(OTHER)
  const { unsent, notices, article, view, library } = services
  const { actions } = article.getState()
  const at = (id: string, place: 'opinion' | 'remark') => unsent.getState().words.get(unsentKey(id, place))
  return { desk, unsent, notices, view, library, actions, at }
}

it('has the desk keep the last of what was typed, a moment later', async () => {
  const { desk, unsent } = await opened()
  unsent.getState().write(ID, 'opinion', '第')
  unsent.getState().write(ID, 'opinion', '第二段')
  expect(desk.count('unsent.keep')).toBe(0)
  await later(KEEP_EVERY + 50)
  expect(desk.count('unsent.keep')).toBe(1)
  expect(desk.unsent.get(ID)).toEqual(new Map([['opinion', '第二段']]))
})

it('keeps at once when the article is left', async () => {
  const { desk, unsent, actions } = await opened()
  await actions.open(ID)
  unsent.getState().write(ID, 'remark', '请核对')
  await actions.open(OTHER)
  expect(desk.unsent.get(ID)).toEqual(new Map([['remark', '请核对']]))
})

it('brings back what was kept, says so, and shows the way', async () => {
  const { desk, notices, view, actions, at } = await opened()
  desk.unsent.set(ID, new Map([['opinion', '第二段数字有误']]))
  await actions.open(ID)
  await later()
  expect(at(ID, 'opinion')).toBe('第二段数字有误')
  const [notice] = notices.getState().notices
  expect(notice?.text).toBe('上次写的审核意见还没有交')
  notice?.action?.run()
  expect(view.getState().inspectorTab).toBe('review')
})

it('what is typed now comes before what was kept, and what was sent does not come back', async () => {
  const { desk, unsent, notices, actions, at } = await opened()
  desk.unsent.set(
    ID,
    new Map([
      ['opinion', '旧意见'],
      ['remark', '旧批注'],
    ]),
  )
  unsent.getState().write(ID, 'opinion', '新意见')
  unsent.getState().write(ID, 'remark', '')
  await actions.open(ID)
  await later()
  expect([at(ID, 'opinion'), at(ID, 'remark')]).toEqual(['新意见', ''])
  expect(notices.getState().notices).toEqual([])
})

it('forgets words that were sent, and not those begun after them', async () => {
  const { unsent, at } = await opened()
  unsent.getState().write(ID, 'opinion', '甲')
  unsent.getState().sent(ID, 'opinion', '甲')
  expect(at(ID, 'opinion')).toBe('')
  unsent.getState().write(ID, 'opinion', '乙')
  unsent.getState().sent(ID, 'opinion', '甲')
  expect(at(ID, 'opinion')).toBe('乙')
})

it('tells when words cannot be kept, holds them, and tries again', async () => {
  const { desk, unsent, notices, at } = await opened()
  desk.fail('unsent.keep', 'storage.noSpace')
  unsent.getState().write(ID, 'opinion', '甲')
  await unsent.getState().flush()
  expect(notices.getState().notices[0]?.tone).toBe('error')
  expect(at(ID, 'opinion')).toBe('甲')
  await unsent.getState().flush()
  expect(desk.unsent.get(ID)).toEqual(new Map([['opinion', '甲']]))
})

it('forgets the words of a library that is left', async () => {
  const { unsent, library, at } = await opened()
  unsent.getState().write(ID, 'opinion', '甲')
  library.setState({ library: { id: 'lib', name: '另一个', path: '/other' } })
  expect(at(ID, 'opinion')).toBeUndefined()
})

it('brings back what was kept of the library when it is opened, and says so beside what was kept of an article', async () => {
  const { desk, unsent, notices, view, library, actions } = await opened()
  desk.unsent.set('', new Map([['steps', '[["","{}"]]']]))
  library.setState({ library: { id: 'lib', name: '另一个', path: '/other' } })
  await later()
  expect(unsent.getState().words.get(unsentKey(null, 'steps'))).toBe('[["","{}"]]')
  desk.unsent.set(ID, new Map([['opinion', '甲']]))
  await actions.open(ID)
  await later()
  const [first, second] = notices.getState().notices
  expect([first?.text, second?.text]).toEqual(['上次改的审校流程还没有保存', '上次写的审核意见还没有交'])
  first?.action?.run()
  expect(view.getState().dialog).toBe('steps')
})

it('never keeps words of one library for another', async () => {
  const { desk, unsent, library } = await opened()
  unsent.getState().write(null, 'steps', '甲')
  library.setState({ library: { id: 'lib', name: '另一个', path: '/other' } })
  await later(KEEP_EVERY + 50)
  expect(desk.count('unsent.keep')).toBe(0)
})
