import { describe, expect, it } from 'vitest'
import { MOST_TABS } from '../../../../src/contract/openTabs.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { body } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

async function opened(...titles: readonly string[]) {
  const { services, desk } = await startedServices()
  for (const title of titles)
    desk.put(id(title), { document: body('近日'), metadata: { ...emptyMetadata(), title: `《${title}》` } })
  const tabs = () => services.tabs.getState()
  const shown = () => {
    const { session } = services.article.getState()
    return session === null ? null : nameOf(session.id)
  }
  const ids = () => tabs().tabs.map((tab) => (tab.passing ? `(${nameOf(tab.id)})` : nameOf(tab.id)))
  const write = () => services.article.getState().actions.changeMetadata({ source: '来源' })
  return { services, desk, tabs, shown, ids, write }
}

/** An article's id; the tests speak of it by its name. */
const id = (name: string) => `20160519-${name}-abcd`
const nameOf = (of: string) => of.slice(9, -5)

describe('the articles at hand', () => {
  it('keep what was opened or written in; what is looked at makes room for the next', async () => {
    const { tabs, ids, write } = await opened('甲', '乙', '丙', '丁')
    await tabs().look(id('甲'))
    await tabs().look(id('乙'))
    expect(ids()).toEqual(['(乙)'])
    write()
    expect(ids()).toEqual(['乙'])
    await tabs().look(id('丙'))
    tabs().keep(id('丙'))
    await tabs().show(id('乙'))
    await tabs().look(id('丁'))
    expect(ids()).toEqual(['乙', '(丁)', '丙'])
    await tabs().look(id('丙'))
    expect(ids()).toEqual(['乙', '(丁)', '丙'])
    await tabs().show(id('丁'))
    expect(ids()).toEqual(['乙', '丁', '丙'])
  })

  it('follow the title', async () => {
    const { services, tabs } = await opened('甲')
    await tabs().show(id('甲'))
    services.article.getState().actions.changeMetadata({ title: '新题' })
    expect(tabs().tabs).toEqual([{ id: id('甲'), title: '新题', passing: false }])
  })

  it('close with the neighbour on the paper, and come back where they stood', async () => {
    const { tabs, ids, shown } = await opened('甲', '乙', '丙')
    for (const name of ['甲', '乙', '丙']) await tabs().show(id(name))
    await tabs().show(id('乙'))
    expect(await tabs().closeShown()).toBe(true)
    expect([ids(), shown()]).toEqual([['甲', '丙'], '丙'])
    await tabs().close(id('甲'))
    expect([ids(), shown()]).toEqual([['丙'], '丙'])
    await tabs().reopen()
    expect([ids(), shown()]).toEqual([['甲', '丙'], '甲'])
    await tabs().reopen()
    expect([ids(), shown()]).toEqual([['甲', '乙', '丙'], '乙'])
    expect(tabs().canReopen()).toBe(false)
    await tabs().closeOthers(id('丙'))
    expect([ids(), shown()]).toEqual([['丙'], '丙'])
    await tabs().closeShown()
    expect([ids(), shown()]).toEqual([[], null])
    expect(await tabs().closeShown()).toBe(false)
  })

  it('stay where the last words could not be saved', async () => {
    const { desk, tabs, ids, shown, write } = await opened('甲', '乙')
    for (const name of ['甲', '乙']) await tabs().show(id(name))
    write()
    desk.fail('article.save', 'storage.noSpace', 20)
    expect(await tabs().closeShown()).toBe(false)
    await tabs().closeOthers(id('甲'))
    expect([ids(), shown()]).toEqual([['甲', '乙'], '乙'])
  })

  it('go round, and one key after the other counts from where the first one goes', async () => {
    const { tabs, ids, shown } = await opened('甲', '乙', '丙')
    for (const name of ['甲', '乙', '丙']) await tabs().show(id(name))
    expect(await tabs().go(1)).toBe(true)
    expect(shown()).toBe('甲')
    await Promise.all([tabs().go(1), tabs().go(1)])
    expect(shown()).toBe('丙')
    await tabs().go(-1)
    expect(shown()).toBe('乙')
    // A tab that is on its way to the paper is the one that a key closes.
    const going = tabs().show(id('甲'))
    await tabs().closeShown()
    await going
    expect(ids()).toEqual(['乙', '丙'])
  })

  it('move, and never past the ends', async () => {
    const { tabs, ids } = await opened('甲', '乙', '丙')
    for (const name of ['甲', '乙', '丙']) await tabs().show(id(name))
    tabs().move(id('甲'), 1)
    expect(ids()).toEqual(['乙', '甲', '丙'])
    tabs().move(id('甲'), 9)
    tabs().move(id('丙'), -3)
    expect(ids()).toEqual(['丙', '乙', '甲'])
  })

  it('are at most so many: the first goes', async () => {
    const names = Array.from({ length: MOST_TABS + 1 }, (_, index) => `稿${index}`)
    const { tabs, ids } = await opened(...names)
    for (const name of names) await tabs().show(id(name))
    expect(ids()).toEqual(names.slice(1))
  })

  it('lose one that is deleted, and put its neighbour on the paper', async () => {
    const { services, tabs, ids, shown } = await opened('甲', '乙')
    for (const name of ['甲', '乙']) await tabs().show(id(name))
    await services.article.getState().actions.close()
    await tabs().drop(id('乙'))
    expect([ids(), shown(), tabs().canReopen()]).toEqual([['甲'], '甲', false])
    await tabs().show(id('甲'))
    await tabs().closeShown()
    expect(tabs().canReopen()).toBe(true)
    await tabs().drop(id('甲'))
    expect(tabs().canReopen()).toBe(false)
  })

  it('are taken up another time, without one that has gone', async () => {
    const first = await opened('甲', '乙')
    for (const name of ['甲', '乙']) await first.tabs().show(id(name))
    const saved = first.tabs().saved()!
    expect(saved.tabs.map((tab) => [nameOf(tab.id), tab.title, tab.at])).toEqual([
      ['甲', '《甲》', 0],
      ['乙', '《乙》', 0],
    ])
    const second = await opened('甲', '乙')
    await second.tabs().restore({ ...saved, tabs: saved.tabs.map((tab) => ({ ...tab, at: 5 })) })
    expect([second.ids(), second.shown(), second.services.left.of(id('甲'))?.at]).toEqual([['甲', '乙'], '乙', 5])
    const third = await opened('甲')
    await third.tabs().restore(saved)
    expect([third.ids(), third.shown()]).toEqual([['甲'], null])
  })

  it('are another library’s no more', async () => {
    const { services, tabs, shown } = await opened('甲')
    await tabs().show(id('甲'))
    // What was on the paper is remembered though it is closed before the library is left.
    await services.article.getState().actions.close()
    expect([tabs().saved()?.shown, shown()]).toEqual([id('甲'), null])
    const library = services.library.getState().library!
    services.library.setState({ library: { ...library, id: 'other' } })
    expect(tabs().saved()).toEqual({ library: 'other', tabs: [], shown: null })
    services.library.setState({ library: null })
    expect(tabs().saved()).toBeNull()
  })
})
