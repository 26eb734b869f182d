import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { CompareStage } from '../../../renderer/history/CompareStage.tsx'
import { HistoryTab } from '../../../renderer/history/HistoryTab.tsx'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import type { VersionRow } from '../../../src/contract/answers.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import type { FakeDeskOptions } from '../../doubles/bridge.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'
const AT = Date.UTC(2026, 10, 3, 1)

function row(n: number, more: Partial<VersionRow> = {}): VersionRow {
  const version = `20261103T0${n}0000000Z.000000000000000${n}`
  return {
    version,
    at: AT + n * 60_000,
    why: 'save',
    who: '张三',
    characters: n * 10,
    name: '',
    bytes: 1024,
    damaged: false,
    ...more,
  }
}

async function open(handlers: FakeDeskOptions['handlers'] = {}, rows: readonly VersionRow[] = [row(2), row(1)]) {
  const { desk, services } = await startedServices({
    handlers: {
      'history.list': () => ok({ versions: rows, total: rows.length, bytes: rows.length * 1024, more: false }),
      'history.read': () =>
        ok({ metadata: { ...emptyMetadata(), title: '旧题' }, document: body('旧文字'), losses: [] }),
      'history.keep': () => ok({ version: null }),
      'history.name': ({ name }) => ok({ name }),
      'history.reclaim': () => ok({ count: 2, bytes: 2048 }),
      ...handlers,
    },
  })
  desk.put(ID, { document: body('新文字'), metadata: { ...emptyMetadata(), title: '新题' } })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper('新文字')
  actions.attachPaper(paper)
  const part = await shown(
    services,
    <>
      <CompareStage>
        <p data-paper>纸</p>
      </CompareStage>
      <HistoryTab />
    </>,
  )
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const said = () => services.notices.getState().notices.map(({ text }) => text)
  return { ...part, desk, services, paper, boxes, said }
}

describe('the history tab', () => {
  it('tells what stands in a version’s row, the newest first', async () => {
    const { text, boxes } = await open()
    expect(boxes()).toHaveLength(2)
    for (const part of ['2 个版本，占用 2 KB', '张三', '保存', '20 字', '+10']) expect(text()).toContain(part)
  })

  it('says how to get a first version, and what went wrong', async () => {
    expect((await open({}, [])).text()).toContain('还没有历史版本')
    const { text, find, press, desk } = await open({ 'history.list': () => err(deskError('storage.denied')) })
    expect(text()).toContain('历史版本读取失败')
    const before = desk.count('history.list')
    await press(find('button', '重新读取'))
    expect(desk.count('history.list')).toBe(before + 1)
  })

  it('compares a version with the text as it is, over a paper that stays', async () => {
    const { boxes, press, find } = await open()
    await press(boxes()[1] as Element)
    await press(find('button', '与现在对比'))
    const article = document.querySelector('article')
    expect([...(article?.querySelectorAll('del, ins') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '旧',
      '新',
    ])
    const beneath = document.querySelector('[data-paper]')?.parentElement
    expect(beneath?.hasAttribute('inert')).toBe(true)
    await press(find('button', '回到写作'))
    expect(document.querySelector('article')).toBeNull()
    expect(beneath?.hasAttribute('inert')).toBe(false)
    expect(document.querySelector('[data-paper]')?.parentElement).toBe(beneath)
  })

  it('lets a third choice take the place of the first', async () => {
    const { boxes, press, find, desk } = await open({}, [row(3), row(2), row(1)])
    for (const at of [0, 1, 2]) await press(boxes()[at] as Element)
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true, true])
    await press(find('button', '对比这两版'))
    const read = desk.calls.filter(({ channel }) => channel === 'history.read').map(({ input }) => input)
    expect(read).toEqual([
      { id: ID, version: row(1).version },
      { id: ID, version: row(2).version },
    ])
  })

  it('restores: what is here is kept, then all of the version comes back and is saved', async () => {
    const { boxes, press, find, desk, services, paper, said } = await open()
    await act(async () => services.article.getState().actions.edited())
    await press(boxes()[1] as Element)
    await press(find('button', '恢复'))
    expect(paper.text).toBe('旧文字')
    expect(services.article.getState().session?.metadata.title).toBe('旧题')
    const order = desk.calls.map(({ channel }) => channel).filter((channel) => /save|keep|history.read/.test(channel))
    expect(order).toEqual(['article.save', 'history.read', 'history.keep', 'article.save', 'history.keep'])
    expect(desk.articles.get(ID)?.metadata.title).toBe('旧题')
    expect(said().some((text) => text.startsWith('已恢复为 '))).toBe(true)
  })

  it('changes nothing where the version cannot be read, and marks it', async () => {
    const { boxes, press, find, paper, text, said } = await open({
      'history.read': () => err(deskError('history.damaged')),
    })
    await press(boxes()[1] as Element)
    await press(find('button', '恢复'))
    expect(paper.text).toBe('新文字')
    await press(find('button', '与现在对比'))
    expect(text()).toContain('文件已损坏')
    expect(said()).toContain('这个历史版本的文件已损坏，无法读取。')
    expect(document.querySelector('article')).toBeNull()
  })

  it('restores nothing while what is here cannot be saved', async () => {
    const { boxes, press, find, desk, services, paper } = await open()
    await act(async () => services.article.getState().actions.edited())
    desk.fail('article.save', 'storage.noSpace')
    await press(boxes()[1] as Element)
    await press(find('button', '恢复'))
    expect(paper.text).toBe('新文字')
    expect(desk.count('history.keep')).toBe(0)
  })

  it('names a version, and cleans up only after it was asked', async () => {
    const { boxes, press, find, type, desk, said } = await open()
    await press(boxes()[0] as Element)
    await press(find('button', '命名…'))
    await type(find('textbox'), '送审稿')
    await press(find('button', '确定'))
    expect(desk.calls.find(({ channel }) => channel === 'history.name')?.input).toMatchObject({ name: '送审稿' })
    await press(find('button', '清理…'))
    expect(desk.count('history.reclaim')).toBe(0)
    const [go] = [...document.querySelectorAll('[role=dialog] button')].filter(
      ({ textContent }) => textContent === '清理',
    )
    await press(go as Element)
    expect(said()).toContain('清理了 2 个版本，释放 2 KB。')
  })
})
