import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../../../src/article/metadata.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import type { Profile } from '../../../../src/publish/profile.ts'
import { elementsOf } from '../elementsOf.ts'
import { everythingArticle } from '../everythingArticle.ts'
import { publishedText } from '../publishedText.ts'
import { referenceArticle } from '../referenceArticle.ts'
import { visibleLines } from '../visibleLines.ts'

function lines(patch: Partial<Metadata>, profile: Profile = PAGE_PROFILE): string[] {
  const article = referenceArticle()
  const document = { type: 'doc', content: [] } as const
  return visibleLines(publishedText({ ...article, document, metadata: { ...article.metadata, ...patch } }, profile))
}

describe('what stands around the body', () => {
  it('is in the reference order, kicker and subtitle around the title', () => {
    const all = visibleLines(publishedText(everythingArticle(), PAGE_PROFILE))
    expect(all.slice(0, 10)).toEqual([
      '首页\u00a0>>\u00a0党政院校\u00a0>>\u00a0原创专区',
      '引题：抓党建促脱贫攻坚',
      '打好基层党建 决胜脱贫攻坚',
      '——副题 & “引号” <尖括号>',
      '2016年05月19日 14:08 来源:中国社会科学网 作者:吴益美、王五 字号',
      '内容摘要:摘要第一行。\n摘要第二行 </script><!-- "引号"。',
      '关键词:基层党建;脱贫攻坚;党建;各级党组织;十三五;党干部;贫困地区;中组部;赵乐际',
      '作者简介:吴益美，贵州省雷山县委组织部干部。',
      '粗斜划线删H2O、m2郇邑赭，见原文。',
      '换行以后 & <标记> "引号" ]]> <!-- 注 --> </script>',
    ])
    expect(all.slice(-3)).toEqual([
      '(作者单位:贵州省雷山县委组织部)',
      '附件:附件.pdf',
      '转载请注明来源:中国社会科学网 (责编:汤诗瑶、丁涛)',
    ])
  })

  it('leaves out what is empty', () => {
    expect(
      lines(
        { channelPath: [], publishedAt: '', source: '', authors: [], keywords: [], editors: [], authorAffiliation: '' },
        { ...PAGE_PROFILE, printEmptySummary: false },
      ),
    ).toEqual(['打好基层党建 决胜脱贫攻坚', '字号'])
  })

  it('prints empty 内容摘要 and 作者简介 by their labels where the profile says so', () => {
    expect(lines({})).toEqual(expect.arrayContaining(['内容摘要:', '作者简介:']))
    expect(lines({}, { ...PAGE_PROFILE, printEmptySummary: false }).join()).not.toMatch(/内容摘要|作者简介/)
  })

  it('uses the separators of the profile', () => {
    const profile = { ...PAGE_PROFILE, keywordSeparator: ' ', nameSeparator: ' ' }
    const text = lines({ authors: ['甲', '乙'], keywords: ['一', '二'] }, profile).join('\n')
    expect(text).toContain('作者:甲 乙 字号')
    expect(text).toContain('关键词:一 二')
  })

  it('prints a date without a time as a date', () => {
    expect(lines({ publishedAt: '2016-05-19' }).join('\n')).toContain('2016年05月19日 来源:')
  })

  it('links the source to where the original stands', () => {
    const links = elementsOf(publishedText(everythingArticle(), PAGE_PROFILE)).filter(({ name }) => name === 'a')
    expect(links[0]).toMatchObject({
      text: '中国社会科学网',
      attributes: { href: 'http://www.cssn.cn/dzyx/201605/t20160519.html' },
    })
  })

  it('has a text size control of three named radio buttons, the middle one chosen', () => {
    const buttons = elementsOf(publishedText(referenceArticle(), PAGE_PROFILE)).filter(({ name }) => name === 'input')
    expect(buttons.map(({ attributes }) => [attributes['aria-label'], 'checked' in attributes])).toEqual([
      ['小', false],
      ['中', true],
      ['大', false],
    ])
  })
})
