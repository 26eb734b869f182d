import { describe, expect, it } from 'vitest'
import { shownConflict } from '../../helpers/shownConflict.tsx'

const base = { text: ['会议部署脱贫攻坚。', '各地认真学习。', '干部走进田间。'] }
const first = { text: ['近日，会议部署脱贫攻坚。', '各地认真学习。', '干部走进田间。'] }
const last = { text: ['会议部署脱贫攻坚。', '各地认真学习。', '干部走进田间地头。'] }
const both = ['近日，会议部署脱贫攻坚。', '各地认真学习。', '干部走进田间地头。']

describe('the banner of a conflict', () => {
  it('offers to merge at once what does not touch; nothing is written before', async () => {
    const { window, onDisk, kind } = await shownConflict({ base, mine: first, theirs: last })
    expect(window.text()).toContain('互不冲突')
    expect(onDisk()).toEqual(last.text)
    await window.press(window.find('button', '合并两边的改动'))
    expect(onDisk()).toEqual(both)
    expect(kind()).toBe('clean')
    expect(window.text()).toContain('已合并两边的改动')
  })

  it('merges metadata with it', async () => {
    const { window, onDisk, fieldsOnDisk } = await shownConflict({
      base,
      mine: { ...first, fields: { title: '新标题' } },
      theirs: { ...base, fields: { source: '新华社' } },
    })
    await window.press(window.find('button', '合并两边的改动'))
    expect(onDisk()).toEqual(first.text)
    expect(fieldsOnDisk()).toMatchObject({ title: '新标题', source: '新华社' })
  })

  it('offers to look where both changed the same place, and not to merge at once', async () => {
    const { window, onDisk } = await shownConflict({
      base,
      mine: first,
      theirs: { text: ['昨日，' + base.text[0], ...base.text.slice(1)] },
    })
    expect(window.text()).toContain('有 1 处两边都改了')
    expect(window.maybe('button', '合并两边的改动')).toBeUndefined()
    await window.press(window.find('button', '查看并合并'))
    expect(window.text()).toContain('第 1 处，共 1 处')
    expect(onDisk()?.[0]).toBe('昨日，会议部署脱贫攻坚。')
  })

  it('offers the new version where nothing was changed here', async () => {
    const { window, services, kind } = await shownConflict({ base, mine: base, theirs: last })
    expect(window.text()).toContain('您这里没有改动')
    await window.press(window.find('button', '载入新版本'))
    expect(kind()).toBe('clean')
    expect(JSON.stringify(services.article.getState().session?.loadedDocument)).toContain('田间地头')
  })

  it('says why the other version cannot be read, and still keeps mine', async () => {
    const { window, desk, changeOutside, onDisk } = await shownConflict({ base, mine: first, theirs: last })
    desk.fail('article.conflict', 'article.broken')
    await changeOutside({ text: ['坏的'] })
    expect(window.text()).toContain('稿件文件已损坏')
    expect(window.maybe('button', '合并两边的改动')).toBeUndefined()
    expect(window.maybe('button', '采用对方的')).toBeUndefined()
    await window.press(window.find('button', '保留我的'))
    expect(onDisk()).toEqual(first.text)
  })

  it('merges only what it has read: changed again meanwhile, it is a conflict again, and merges both', async () => {
    const { window, desk, onDisk, kind } = await shownConflict({ base, mine: first, theirs: last })
    // No news of this one yet.
    desk.put([...desk.articles.keys()][0] ?? '', {
      document: {
        type: 'doc',
        content: [...last.text, '又加一段。'].map((text) => ({
          type: 'paragraph',
          attrs: { align: 'start', indent: 2 },
          content: [{ type: 'text', text }],
        })),
      },
    })
    await window.press(window.find('button', '合并两边的改动'))
    expect(kind()).toBe('conflict')
    expect(onDisk()).toEqual([...last.text, '又加一段。'])
    await window.settle()
    await window.press(window.find('button', '合并两边的改动'))
    expect(onDisk()).toEqual([...both, '又加一段。'])
  })
})
