import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { NoticeRegion } from '../../../../renderer/app/frame/NoticeRegion.tsx'
import { BinDialog } from '../../../../renderer/library/bin/BinDialog.tsx'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { body } from '../../../doubles/paper.ts'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

async function openBin(titles: readonly string[]) {
  const { services, desk } = await startedServices()
  for (const title of titles)
    desk.binned.set(`20160519-${title}-abcd`, {
      metadata: { ...emptyMetadata(), title },
      document: body('近日基层党建'),
      assets: [],
      losses: [],
      readOnly: false,
    })
  const window = await shown(
    services,
    <>
      <BinDialog />
      <NoticeRegion />
    </>,
  )
  await act(async () => services.view.getState().showDialog('bin'))
  await window.settle()
  return { services, desk, window }
}

const titlesOf = () => [...document.querySelectorAll('li')].map((item) => item.textContent?.slice(0, 2))

describe('the bin', () => {
  it('lists title, when, by whom and how much, and the whole', async () => {
    const { window } = await openBin(['甲稿', '乙稿'])
    expect(titlesOf()).toEqual(['甲稿', '乙稿'])
    for (const part of ['钟义见', '钟义见 11月23日 删除', '6 字', '3 KB', '2 篇，共 6 KB'])
      expect(window.text()).toContain(part)
  })

  it('is calm where it is empty, and says why it cannot be read', async () => {
    const { window, desk, services } = await openBin([])
    expect(window.text()).toContain('回收站是空的')
    expect((window.find('button', '清空回收站') as HTMLButtonElement).disabled).toBe(true)
    desk.fail('bin.list', 'storage.denied')
    await act(async () => services.bin.getState().refresh())
    expect(window.find('alert').textContent).toContain('没有写入这个位置的权限')
    await window.press(window.find('button', '重新读取'))
    expect(window.text()).toContain('回收站是空的')
  })

  it('asks about the whole bin to the end, though the list is read anew meanwhile', async () => {
    const { window, desk } = await openBin(['甲稿', '乙稿'])
    await window.press(window.find('button', '清空回收站'))
    desk.emit('library.changed', {})
    await window.settle()
    const asked = [...document.querySelectorAll('[role=dialog]')].map((dialog) => dialog.textContent ?? '')
    expect(asked.some((words) => words.includes('清空回收站？'))).toBe(true)
    expect(asked.some((words) => words.includes('彻底删除《'))).toBe(false)
  })

  it('restores one and offers to open it', async () => {
    const { window, desk, services } = await openBin(['甲稿', '乙稿'])
    await window.press(window.find('button', '恢复《甲稿》'))
    desk.emit('library.changed', {})
    await window.settle()
    expect(titlesOf()).toEqual(['乙稿'])
    expect(window.text()).toContain('《甲稿》已恢复。')
    await window.press(window.find('button', '打开'))
    expect(services.article.getState().session?.metadata.title).toBe('甲稿')
    expect(services.view.getState().dialog).toBeNull()
  })

  it('asks before one is removed for good, says what is lost, and keeps it when told to', async () => {
    const { window, desk } = await openBin(['甲稿', '乙稿'])
    await window.press(window.find('button', '彻底删除《甲稿》'))
    for (const part of ['彻底删除《甲稿》？', '正文 6 字', '图片和附件 2 个', '3 KB', '不能撤销'])
      expect(window.text()).toContain(part)
    await window.press(window.find('button', '保留'))
    expect(desk.count('bin.empty')).toBe(0)
    await window.press(window.find('button', '彻底删除《甲稿》'))
    await window.press(
      [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === '彻底删除').at(-1)!,
    )
    expect(titlesOf()).toEqual(['乙稿'])
    expect(desk.calls.findLast(({ channel }) => channel === 'bin.empty')?.input).toEqual({
      names: ['20160519-甲稿-abcd'],
    })
    expect(window.text()).toContain('已彻底删除 1 篇稿件。')
  })

  it('empties what is on screen, not what came since', async () => {
    const { window, desk } = await openBin(['甲稿', '乙稿'])
    await window.press(window.find('button', '清空回收站'))
    expect(window.text()).toContain('2 篇稿件连同图片、附件、历史版本和没有保存的改动')
    desk.binned.set('20160519-丙稿-abcd', [...desk.binned.values()][0]!)
    await window.press(
      [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === '清空回收站').at(-1)!,
    )
    expect([...desk.binned.keys()]).toEqual(['20160519-丙稿-abcd'])
  })

  it('says that not everything could be removed', async () => {
    const { window, desk } = await openBin(['甲稿'])
    desk.fail('bin.empty', 'bin.notEmptied')
    await window.press(window.find('button', '清空回收站'))
    await window.press(
      [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === '清空回收站').at(-1)!,
    )
    expect(window.text()).toContain('没有全部删除')
    expect(titlesOf()).toEqual(['甲稿'])
  })

  it('shows a hundred at first, and more at a wish', async () => {
    const { window } = await openBin(Array.from({ length: 150 }, (_, n) => `第${String(n)}`))
    expect(titlesOf()).toHaveLength(100)
    await window.press(window.find('button', '再显示 50 篇'))
    expect(titlesOf()).toHaveLength(150)
  })
})
