import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { ReviewTab } from '../../../renderer/review/ReviewTab.tsx'
import type { ReviewState } from '../../../src/article/article.ts'
import { decide } from '../../../src/review/decide.ts'
import { ok } from '../../../src/base/result.ts'
import { body } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-党建-abcd'

/** The tab over an article, on a desk that decides by the real rules. */
async function shownReview() {
  let review: ReviewState = { stage: 'draft' }
  const { services, desk } = await startedServices({
    handlers: {
      'review.decide': ({ id, ...given }) => {
        const next = decide(review, { ...given, at: '2016-05-19T06:00:00.000Z', digest: 'd'.repeat(64) })
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

  it('decides nothing of an article that can only be read', async () => {
    const { window, services } = await shownReview()
    const { session } = services.article.getState()
    if (session === null) throw new Error('not open')
    await act(async () => services.article.setState({ session: { ...session, readOnly: true } }))
    expect(window.maybe('button', '送审')).toBeUndefined()
    expect(window.text()).toContain('只能查看')
  })
})
