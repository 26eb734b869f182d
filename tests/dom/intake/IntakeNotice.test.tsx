import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { IntakeNotice } from '../../../renderer/intake/IntakeNotice.tsx'
import { useIntakeNews } from '../../../renderer/intake/intakeNews.ts'
import { emptyManuscript } from '../../helpers/emptyManuscript.ts'
import { useReview } from '../../../renderer/intake/review/reviewStore.ts'
import { ID, mountPart, type MountedPart } from '../inspector/mountPart.tsx'

const NEWS = {
  articleId: ID,
  dropped: [
    { what: 'wxgzh.jpg', line: 50, why: { zh: '图标或广告图片', en: 'icon' } },
    { what: '777.jpg', line: 51, why: { zh: '图标或广告图片', en: 'icon' } },
  ],
  losses: [{ kind: 'missingBytes', where: '40', what: 'W0.jpg' }],
  name: '来稿.txt',
  manuscript: emptyManuscript({ lines: ['一'] }),
} as const

let part: MountedPart
afterEach(async () => {
  await part.unmount()
  useIntakeNews.getState().dismiss()
})

async function mount(news: Parameters<ReturnType<typeof useIntakeNews.getState>['tell']>[0]): Promise<void> {
  useIntakeNews.getState().tell(news)
  part = await mountPart(<IntakeNotice />)
}
const press = (name: string) =>
  act(async () =>
    [...part.container.querySelectorAll('button')]
      .find((button) => button.textContent === name || button.getAttribute('aria-label') === name)
      ?.click(),
  )

describe('the notice of an import', () => {
  it('says how much was left out, and on demand what, why and where', async () => {
    await mount(NEWS)
    expect(part.find('[role="status"]').textContent).toContain('2 处')
    expect(part.container.textContent).not.toContain('777.jpg')
    await press('查看')
    expect(part.container.textContent).toContain('图标或广告图片（2 处）')
    expect(part.container.textContent).toContain('第 51 行777.jpg')
    expect(part.container.textContent).toContain('第 40 行W0.jpg')
  })

  it('parts its sentences as each language does', async () => {
    await mount(NEWS)
    const said = () => part.find('[role="status"]').textContent
    expect(said()).toMatch(/放进来。有 1 处/)
    await act(async () =>
      part.services.desk.setState(({ settings }) => ({ settings: { ...settings, language: 'en' } })),
    )
    expect(said()).toMatch(/left out\. 1 piece did/)
  })

  it('opens the review of the import, and takes what is changed there into the article', async () => {
    await mount(NEWS)
    await press('查看导入')
    expect(useReview.getState().review).toMatchObject({ name: '来稿.txt', isMade: true, manuscript: { lines: ['一'] } })
    await act(async () => {
      useReview.getState().change({ source: '新华社' })
      useReview.getState().answer(true)
    })
    expect(part.services.article.getState().session?.metadata.source).toBe('新华社')
    await press('查看导入')
    await act(async () => {
      useReview.getState().change({ source: '别处' })
      useReview.getState().answer(false)
    })
    expect(part.services.article.getState().session?.metadata.source).toBe('新华社')
  })

  it('goes when it is dismissed, and takes no dialog to do so', async () => {
    await mount(NEWS)
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    await press('知道了')
    expect(part.container.textContent).toBe('')
  })

  it('says nothing of another article, or of an import that brought everything', async () => {
    await mount({ ...NEWS, articleId: '20160519-另一篇-abcd' })
    expect(part.container.textContent).toBe('')
    await act(async () => useIntakeNews.getState().tell({ ...NEWS, dropped: [], losses: [] }))
    expect(part.container.textContent).toBe('')
  })
})
