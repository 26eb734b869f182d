import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { shownConflict } from '../../helpers/shownConflict.tsx'

const base = {
  text: ['会议部署脱贫攻坚。', '各地认真学习。', '干部走进田间。'],
  fields: { title: '标题', keywords: ['党建'] },
}
const mine = {
  text: ['近日，会议部署脱贫攻坚。', '各地认真学习。', '我的末段。'],
  fields: { title: '我的标题', keywords: ['甲'] },
}
const theirs = {
  text: ['昨日，会议部署脱贫攻坚。', '各地都认真学习。', '他的末段。'],
  fields: { title: '他的标题', keywords: ['乙'] },
}

async function looking() {
  const shown = await shownConflict({ base, mine, theirs })
  await shown.window.press(shown.window.find('button', '查看并合并'))
  return shown
}

const disabled = (button: HTMLElement) => button.hasAttribute('disabled')

describe('the three-way view', () => {
  it('asks for each place, field and paragraph, and is finished when all are chosen', async () => {
    const { window, choose, onDisk, fieldsOnDisk, kind } = await looking()
    expect(window.text()).toContain('还有 4 处没有选定')
    expect(disabled(window.find('button', '完成合并'))).toBe(true)
    await choose(0, '用对方的')
    await choose(1, '都保留')
    await choose(2, '用我的')
    expect(window.text()).toContain('还有 1 处没有选定')
    expect(disabled(window.find('button', '完成合并'))).toBe(true)
    await choose(3, '都保留')
    expect(onDisk()).toEqual(theirs.text)
    await window.press(window.find('button', '完成合并'))
    expect(onDisk()).toEqual(['近日，会议部署脱贫攻坚。', '各地都认真学习。', '我的末段。', '他的末段。'])
    expect(fieldsOnDisk()).toMatchObject({ title: '他的标题', keywords: ['甲', '乙'] })
    expect(kind()).toBe('clean')
    expect(window.maybe('button', '完成合并')).toBeUndefined()
  })

  it('has what was chosen again when it was left, and forgets it once both are one', async () => {
    const { window, choose, services } = await looking()
    await choose(0, '用对方的')
    await choose(1, '都保留')
    await window.press(window.find('button', '返回稿件'))
    await window.press(window.find('button', '查看并合并'))
    expect(window.text()).toContain('还有 2 处没有选定')
    await choose(2, '用我的')
    await choose(3, '都保留')
    const kept = () => [...services.unsent.getState().words].filter(([place]) => place.endsWith(' merge'))[0]?.[1]
    expect(kept()).not.toBe('')
    await window.press(window.find('button', '完成合并'))
    expect(kept()).toBe('')
  })

  it('has no “both” for a field of one value', async () => {
    await looking()
    const [title, keywords] = [...document.querySelectorAll('[aria-label^=这一处用]')].map(
      ({ textContent }) => textContent,
    )
    expect(title).not.toContain('都保留')
    expect(keywords).toContain('都保留')
  })

  it('shows mine, theirs and what both began as, with what was put in and taken out marked', async () => {
    const { window } = await looking()
    const marks = (tag: string) => [...document.querySelectorAll(tag)].map(({ textContent }) => textContent)
    await window.press(window.find('radio', '对方的'))
    expect(marks('ins').join('')).toContain('昨日，')
    expect(marks('del').join('')).toContain('干部走进田间。')
    expect(marks('ins').join('')).not.toContain('近日')
    await window.press(window.find('radio', '原稿'))
    expect([marks('ins'), marks('del')]).toEqual([[], []])
    expect(window.text()).toContain('干部走进田间。')
  })

  it('keeps a choice while the place says the same, and asks anew where theirs changed again', async () => {
    const { window, choose, changeOutside } = await looking()
    await choose(0, '用我的')
    await choose(2, '用我的')
    expect(window.text()).toContain('还有 2 处没有选定')
    await changeOutside({ ...theirs, text: ['前日，会议部署脱贫攻坚。', ...theirs.text.slice(1)] })
    expect(window.text()).toContain('还有 3 处没有选定')
  })

  it('goes back to the article with nothing done', async () => {
    const { window, onDisk, paper, kind } = await looking()
    await window.press(window.find('button', '返回稿件'))
    expect(window.find('button', '查看并合并')).toBeTruthy()
    expect(onDisk()).toEqual(theirs.text)
    expect(JSON.stringify(paper.getDocument())).toContain('我的末段')
    expect(kind()).toBe('conflict')
  })

  it('goes when there is no conflict any more, and when the file is gone', async () => {
    const { window, changeOutside, kind } = await looking()
    await changeOutside(null)
    expect(kind()).toBe('orphan')
    expect(window.maybe('button', '完成合并')).toBeUndefined()
    expect(window.find('button', '重新保存到稿库')).toBeTruthy()
  })

  it('does not finish over a change made here since: it is merged anew, and asked for where it must be', async () => {
    const { window, choose, services, onDisk } = await looking()
    for (const [place, words] of [
      [0, '用我的'],
      [1, '用我的'],
      [2, '用我的'],
      [3, '用我的'],
    ] as const)
      await choose(place, words)
    await act(async () => services.article.getState().actions.changeMetadata({ title: '又改的标题' }))
    await window.press(window.find('button', '完成合并'))
    expect(onDisk()).toEqual(theirs.text)
    expect(window.text()).toContain('还有 1 处没有选定')
    expect(window.text()).toContain('又改的标题')
  })
})
