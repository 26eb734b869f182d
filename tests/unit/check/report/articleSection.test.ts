import { expect, it } from 'vitest'
import type { MetadataPatch } from '../../../../src/article/metadata.ts'
import { articleSection } from '../../../../src/check/report/articleSection.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

function section(metadata: MetadataPatch, language: 'zh' | 'en' = 'zh'): string {
  const article = { ...articleOf('近日我们 go¶走了', metadata), name: '甲.txt', findings: [], letStand: [] }
  const facts = { made: '', profile: { zh: '', en: '' }, shownTime: (moment: string) => moment }
  return articleSection(article, 'a7', facts, language)
}

it('tells an article by its title and what is known of it, and leaves out what is not', () => {
  const html = section({
    title: '打好<党建>',
    authors: ['甲', '乙'],
    channelPath: ['理论', '党建'],
    publishedAt: '2016-05-19T14:08:00+08:00',
  })
  expect(html).toContain('<article id="a7">\n<h2>打好&lt;党建&gt;</h2>')
  expect([...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, label, value]) => `${label}=${value}`)).toEqual([
    '作者=甲、乙',
    '栏目=理论 / 党建',
    '发布时间=2016-05-19 14:08',
    '字数=7',
    '稿件=甲.txt',
  ])
})

it('says where there is no title, and that nothing was found', () => {
  expect(section({})).toContain('<h2>（没有标题）</h2>')
  expect(section({ title: ' ' }, 'en')).toContain('(no title)')
  expect(section({})).toContain('<p class="none">没有发现问题。</p>')
})
