import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { ReviewTab } from '../../../renderer/review/ReviewTab.tsx'
import type { ReviewState, Stage } from '../../../src/article/article.ts'
import { decide } from '../../../src/review/decide.ts'
import { ok } from '../../../src/base/result.ts'
import { body } from '../../doubles/paper.ts'
import { writtenHouse } from '../../helpers/houseSteps.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-党建-abcd'

/** The tab over an article, on a desk that decides by the real rules. */
async function shownReview(stage: Stage = 'draft', libraryFile: Readonly<Record<string, unknown>> = {}) {
  let review: ReviewState = { stage }
  const { services, desk } = await startedServices({
    libraryFile,
    handlers: {
      'review.decide': ({ id, ...given }) => {
        const next = decide(
          review,
          { ...given, at: '2016-05-19T06:00:00.000Z', digest: 'd'.repeat(64) },
          services.steps.getState().steps,
        )
        if (!next.ok) return next
        review = next.value
        desk.emit('article.reviewed', { id, review })
        return ok({ review, saved: { etag: desk.etagOf(id), revision: 0, modifiedAt: '2016-05-19T06:00:00.000Z' } })
      },
    },
  })
  desk.put(ID, { document: body('正文') })
  await services.article.getState().actions.open(ID)
  const window = await shown(services, <ReviewTab />)
  const field = (at: number) => document.querySelectorAll<HTMLElement>('form input, form textarea')[at] as HTMLElement
  return { window, services, name: field(0), opinion: field(2) }
}

describe('the review of the open article', () => {
  it('offers what the state allows, and says why something cannot be done', async () => {
    const { window, name, services } = await shownReview()
    expect(window.text()).toContain('草稿')
    expect(window.text()).toContain('先填写姓名')
    expect(window.text()).toContain('不是身份证明')
    await window.type(name, '丁')
    await window.press(window.find('button', '送审'))
    expect(services.article.getState().session?.stage).toBe('firstReview')
    expect(window.text()).toContain('待初审')
    expect((window.find('button', '初审通过') as HTMLButtonElement).disabled).toBe(true)
    expect(window.text()).toContain('先完成这一审的校对')
    await window.press(window.find('button', '一校完成'))
    expect((window.find('button', '初审通过') as HTMLButtonElement).disabled).toBe(false)
  })

  it('returns with a reason, and shows it in the record', async () => {
    const { window, name, opinion } = await shownReview()
    await window.type(name, '丁')
    await window.press(window.find('button', '送审'))
    expect((window.find('button', '退回') as HTMLButtonElement).disabled).toBe(true)
    await window.type(opinion, '数字有误')
    await window.press(window.find('button', '退回'))
    expect(window.text()).toContain('数字有误')
    expect(window.find('button', '送审')).toBeDefined()
  })

  it('has the steps of the house, by their names', async () => {
    const house = writtenHouse({ review: '部门审', proof: null }, { used: false })
    const { window, name, services } = await shownReview('draft', { reviewSteps: house })
    await services.steps.getState().refresh()
    await window.type(name, '丁')
    expect(document.querySelectorAll('ol')[0]?.textContent).toBe('部门审 未办三校 未办终审 未办')
    await window.press(window.find('button', '送审'))
    expect(window.text()).toContain('待部门审')
    await window.press(window.find('button', '部门审通过'))
    expect(document.querySelectorAll('ol')[0]?.textContent).toBe('部门审 丁三校 未办终审 未办')
    expect(document.querySelectorAll('ol')[1]?.textContent).toContain('部门审通过')
  })

  it('says who takes on what waits in a step that was switched off, and that a table is broken', async () => {
    const { window, services } = await shownReview('draft', { reviewSteps: writtenHouse({ used: false }) })
    const { session } = services.article.getState()
    if (session === null) throw new Error('not open')
    const review = { stage: 'firstReview' } as const
    await act(async () => services.article.setState({ session: { ...session, review, stage: review.stage } }))
    expect(window.text()).toContain('已经停用，现由复审接着办')
    expect(window.find('button', '二校完成')).toBeDefined()
    const broken = await shownReview('draft', { reviewSteps: 7 })
    expect(broken.window.text()).toContain('不能用')
  })

  it('decides nothing of an article that can only be read', async () => {
    const { window, services } = await shownReview()
    const { session } = services.article.getState()
    if (session === null) throw new Error('not open')
    await act(async () => services.article.setState({ session: { ...session, readOnly: true } }))
    expect(window.maybe('button', '送审')).toBeUndefined()
    expect(window.text()).toContain('只能查看')
  })
})
