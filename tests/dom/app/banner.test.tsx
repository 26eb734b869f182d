import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { ArticleBanner } from '../../../renderer/app/paper/ArticleBanner.tsx'
import { SaveStatus } from '../../../renderer/app/frame/SaveStatus.tsx'
import type { HeldArticle } from '../../doubles/bridge.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

async function open(article: Partial<HeldArticle> = {}) {
  const { services, desk } = await startedServices()
  desk.put(ID, { document: body('原文'), ...article })
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = fakePaper()
  paper.text = '我的'
  actions.attachPaper(paper)
  const window = await shown(
    services,
    <>
      <SaveStatus />
      <ArticleBanner />
    </>,
  )
  const onDisk = () => bodyText(desk.articles.get(ID)?.document ?? body('（没有）'))
  const kind = () => services.article.getState().session?.save.kind
  return { services, desk, actions, window, onDisk, kind, edit: () => act(async () => actions.edited()) }
}

describe('above the paper', () => {
  it('nothing stands where all is well', async () => {
    const { window } = await open()
    expect(window.maybe('button')).toBeUndefined()
    expect(window.text()).toContain('已保存')
  })

  it('a conflict offers three ways, and mine wins when it is chosen', async () => {
    const { window, desk, edit, onDisk, kind } = await open()
    await edit()
    desk.put(ID, { document: body('别人') })
    await act(async () => desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) }))
    for (const choice of ['另存为新稿件', '用我的版本覆盖', '采用磁盘上的版本']) window.find('button', choice)
    expect(window.text()).toContain('别处有改动')
    await window.press(window.find('button', '用我的版本覆盖'))
    expect(onDisk()).toBe('我的')
    expect(kind()).toBe('clean')
  })

  it('a conflict can be settled with theirs', async () => {
    const { window, desk, edit, services } = await open()
    await edit()
    desk.put(ID, { document: body('别人') })
    await act(async () => desk.emit('article.changedOutside', { id: ID, etag: desk.etagOf(ID) }))
    await window.press(window.find('button', '采用磁盘上的版本'))
    expect(bodyText(services.article.getState().actions.currentDocument())).toBe('别人')
  })

  it('a failed save says what is safe and can be tried again', async () => {
    const { window, desk, edit, actions, kind, onDisk } = await open()
    await edit()
    desk.fail('article.save', 'storage.noSpace')
    await act(() => actions.save(true))
    expect(window.find('alert').textContent).toContain('磁盘空间不足，没有写入。')
    expect(window.find('alert').textContent).toContain('您的文字还在这里')
    await window.press(window.find('button', '重试'))
    expect(kind()).toBe('clean')
    expect(onDisk()).toBe('我的')
  })

  it('a deleted file can be written again', async () => {
    const { window, desk, edit, onDisk } = await open()
    await edit()
    desk.articles.delete(ID)
    await act(async () => desk.emit('article.changedOutside', { id: ID, etag: null }))
    await window.press(window.find('button', '重新保存到稿库'))
    expect(onDisk()).toBe('我的')
  })

  it('unsaved text is given up only after being asked twice', async () => {
    const { window, desk, edit, actions, services } = await open()
    await edit()
    desk.fail('article.save', 'storage.noSpace', 9)
    await act(() => actions.save(true))
    await window.press(window.find('button', '放弃改动并关闭'))
    expect(services.article.getState().session).not.toBeNull()
    await window.press(window.find('button', '继续编辑'))
    expect(services.article.getState().session).not.toBeNull()
    await window.press(window.find('button', '放弃改动并关闭'))
    const [, sure] = [...document.querySelectorAll('button')].filter(
      (button) => button.textContent === '放弃改动并关闭',
    )
    await window.press(sure ?? document.body)
    expect(services.article.getState().session).toBeNull()
  })

  it('losses are told with their details, and accepted by saving', async () => {
    const { window, edit, onDisk } = await open({
      losses: [{ kind: 'unknownNode', where: 'document/0', what: 'poem' }],
    })
    expect(window.text()).toContain('有 1 处内容未能完整读取')
    expect(window.maybe('button', '保存现有内容')).toBeUndefined()
    await window.press(window.find('button', '查看明细'))
    expect(window.text()).toContain('poem')
    await edit()
    expect(window.text()).toContain('待手动保存')
    await window.press(window.find('button', '保存现有内容'))
    expect(onDisk()).toBe('我的')
    expect(window.text()).not.toContain('未能完整读取')
  })

  it('a read-only article can be saved as another', async () => {
    const { window, services } = await open({ readOnly: true })
    await window.press(window.find('button', '另存为新稿件'))
    const { session } = services.article.getState()
    expect(session?.id).not.toBe(ID)
    expect(session?.readOnly).toBe(false)
  })
})
