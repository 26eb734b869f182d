import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { ReviewDialog } from '../../../../renderer/intake/review/ReviewDialog.tsx'
import { useReview, type ReviewAnswer } from '../../../../renderer/intake/review/reviewStore.ts'
import { emptyManuscript } from '../../../helpers/emptyManuscript.ts'
import { mountPart, type MountedPart } from '../../inspector/mountPart.tsx'

const MANUSCRIPT = emptyManuscript({
  metadata: { ...emptyMetadata(), title: '道路修复', authors: ['王强'], source: '青溪网' },
  found: {
    title: { where: '标题样式', confidence: 'sure' },
    authors: { where: '文档属性', confidence: 'guess' },
    source: { where: '信息行', confidence: 'likely', alternatives: ['县融媒体中心'] },
  },
  lines: ['道路修复', '近日，会议召开。', '分享到'],
  document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '近日，会议召开。' }] }] },
  dropped: [{ what: '分享到', line: 3, why: { zh: '分享按钮与计数', en: 'share' } }],
  losses: [{ kind: 'remotePicture', where: 'document', what: 'https://example.com/a.jpg' }],
})

let part: MountedPart
let asked: Promise<ReviewAnswer>
afterEach(() => part.unmount())

async function open(isMade = false): Promise<HTMLElement> {
  part = await mountPart(<ReviewDialog />)
  await act(async () => {
    const { metadata } = MANUSCRIPT
    asked = useReview.getState().ask({ name: '来稿.docx', manuscript: MANUSCRIPT, metadata, isMade })
  })
  return part.find('[role="dialog"]')
}
const region = (dialog: HTMLElement, name: string) =>
  dialog.querySelector<HTMLElement>(`[aria-label="${name}"]`)!.textContent
const press = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)!.click()
  })

describe('the import review', () => {
  it('shows manuscript, result and fields side by side, with what was left out by reason', async () => {
    const dialog = await open()
    expect(region(dialog, '原稿')).toContain('3分享到')
    expect(region(dialog, '导入结果')).toContain('近日，会议召开。')
    const left = region(dialog, '没有放进来的内容')
    expect(left).toContain('网络图片，未下载（1 处）')
    expect(left).toContain('分享按钮与计数（1 处）')
    expect(dialog.textContent).toContain('有 1 项元数据拿不准，请核对。有 1 处没能完整带过来。')
    await press('取消导入')
    expect(await asked).toBeNull()
  })

  it('tells of each field where it was found and how sure, what was guessed first', async () => {
    const dialog = await open()
    const fields = [...dialog.querySelectorAll<HTMLElement>('[data-field]')]
    expect(fields[0]?.dataset).toMatchObject({ field: 'authors', confidence: 'guess' })
    expect(fields[0]?.textContent).toContain('待核对出处：文档属性')
    const title = fields.find((field) => field.dataset.field === 'title')
    expect(title?.textContent).toContain('确定出处：标题样式')
    await press('取消导入')
  })

  it('has what is mended kept, and forgotten when the import is given up, not when it goes on', async () => {
    const kept: string[] = []
    const draft = {
      metadata: MANUSCRIPT.metadata,
      keep: ({ source }: { readonly source: string }) => void kept.push(source),
      forget: () => void kept.push('forgotten'),
    }
    part = await mountPart(<ReviewDialog />)
    const ask = () =>
      act(async () => {
        const { metadata } = MANUSCRIPT
        asked = useReview.getState().ask({ name: '来稿.docx', manuscript: MANUSCRIPT, metadata, isMade: false, draft })
      })
    await ask()
    await press('改用“县融媒体中心”')
    await press('接受并建稿')
    expect(kept).toEqual(['县融媒体中心'])
    await ask()
    await press('取消导入')
    expect(kept).toEqual(['县融媒体中心', 'forgotten'])
  })

  it('leaves a guess, takes another value of the manuscript, and gives the fields as they stand', async () => {
    const dialog = await open()
    await press('作者：不采用')
    await press('改用“县融媒体中心”')
    expect(dialog.querySelector('[data-field="source"]')?.textContent).toContain('已改为你填写的内容')
    await press('接受并建稿')
    expect(await asked).toMatchObject({ title: '道路修复', authors: [], source: '县融媒体中心' })
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })

  it('accepts by Ctrl Enter, but not the Enter that ends an input method', async () => {
    const dialog = await open()
    const key = (more: KeyboardEventInit) =>
      act(async () => {
        const target = dialog.querySelector('input')!
        target.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, ...more }),
        )
      })
    await key({ isComposing: true })
    expect(useReview.getState().review).not.toBeNull()
    await key({})
    expect(await asked).toMatchObject({ title: '道路修复' })
  })

  it('after the import, changes the article and cancels nothing', async () => {
    const dialog = await open(true)
    expect(dialog.textContent).not.toContain('取消导入')
    await press('改到稿件里')
    expect(await asked).toMatchObject({ authors: ['王强'] })
  })

  it('shows the line of the manuscript that was left out', async () => {
    const dialog = await open()
    await press('在原稿中查看第 3 行')
    const shown = [...dialog.querySelectorAll('ol li')].filter((line) => line.className.includes('shown'))
    expect(shown.map((line) => line.textContent)).toEqual(['3分享到'])
    await press('取消导入')
  })
})
