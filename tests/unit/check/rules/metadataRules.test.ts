import { describe, expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { applyFixes } from '../../../../src/check/applyFixes.ts'
import type { CheckContext } from '../../../../src/check/checkContext.ts'
import type { MetadataPatch } from '../../../../src/article/metadata.ts'
import type { Rule } from '../../../../src/check/rule.ts'
import { abstractAbsent } from '../../../../src/check/rules/abstractAbsent.ts'
import { abstractRepeatsTitle } from '../../../../src/check/rules/abstractRepeatsTitle.ts'
import { editorIsAuthor } from '../../../../src/check/rules/editorIsAuthor.ts'
import { fieldLimits } from '../../../../src/check/rules/fieldLimits.ts'
import { keywordAbsent } from '../../../../src/check/rules/keywordAbsent.ts'
import { keywordCount } from '../../../../src/check/rules/keywordCount.ts'
import { requiredFields } from '../../../../src/check/rules/requiredFields.ts'
import { sourceDiffers } from '../../../../src/check/rules/sourceDiffers.ts'
import { titleFullStop } from '../../../../src/check/rules/titleFullStop.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

const BODY = '雷山县的脱贫攻坚工作进展顺利。'

function found(rule: Rule, metadata: MetadataPatch, body = BODY, context: Partial<CheckContext> = {}): string[] {
  return createChecker([rule])
    .check(articleOf(body, metadata), context)
    .map(({ found: words, place }) => (place.kind === 'field' ? `${place.field}:${words}` : words))
}

describe('rules about the metadata', () => {
  it('tells a headline that ends with a full stop, and takes it off', () => {
    expect(found(titleFullStop, { title: '春天来了。' })).toEqual(['title:。'])
    expect(found(titleFullStop, { subtitle: '春天来了。。 ' })).toEqual(['subtitle:。。 '])
    expect(found(titleFullStop, { title: '春天来了？', abstract: '春天来了。' })).toEqual([])
    const article = articleOf(BODY, { title: '春天来了。' })
    expect(applyFixes(article, createChecker([titleFullStop]).check(article)).metadata.title).toBe('春天来了')
  })

  it('tells too few and too many keywords, but not none', () => {
    expect(found(keywordCount, { keywords: ['一', '二'] })).toEqual(['keywords:'])
    expect(found(keywordCount, { keywords: [...'一二三四五六七八九'] })).toEqual(['keywords:'])
    expect(found(keywordCount, { keywords: ['一', '二', '三'] })).toEqual([])
    expect(found(keywordCount, { keywords: [] })).toEqual([])
  })

  it('tells a keyword that neither headline nor body names', () => {
    expect(found(keywordAbsent, { keywords: ['脱贫攻坚', '教育'] })).toEqual(['keywords:教育'])
    expect(found(keywordAbsent, { keywords: ['教育'], title: '“教育”之本' })).toEqual([])
    expect(found(keywordAbsent, { keywords: ['教育'] }, '')).toEqual([])
  })

  it('tells an abstract that only repeats the title', () => {
    expect(found(abstractRepeatsTitle, { title: '打好攻坚战', abstract: '打好攻坚战。' })).toEqual([
      'abstract:打好攻坚战。',
    ])
    expect(
      found(abstractRepeatsTitle, { title: '打好攻坚战', abstract: '本文讲怎样打好攻坚战，以及基层的经验。' }),
    ).toEqual([])
  })

  it('tells a work or a quotation of the abstract that the body does not have', () => {
    const body = '文章评介《乡土中国》，“差序格局”一说由此而来。'
    expect(found(abstractAbsent, { abstract: '本文评介《江村经济》和“团体格局说”。' }, body)).toEqual([
      'abstract:《江村经济》',
      'abstract:“团体格局说”',
    ])
    expect(found(abstractAbsent, { abstract: '本文评介《乡土 中国》和“差序格局”。' }, body)).toEqual([])
    expect(found(abstractAbsent, { abstract: '谈《江村经济》。', title: '重读“江村经济”' }, body)).toEqual([])
    expect(found(abstractAbsent, { abstract: '所谓“有为”。' }, body)).toEqual([])
    expect(found(abstractAbsent, { abstract: '本文评介《江村经济》。' }, '')).toEqual([])
  })

  it('tells another source in the body, not the source of data', () => {
    expect(found(sourceDiffers, { source: '中国社会科学网' }, `${BODY}¶（来源：光明网）`)).toEqual(['光明网'])
    expect(found(sourceDiffers, { source: '中国社会科学网' }, `${BODY}¶来源：中国社会科学网`)).toEqual([])
    expect(found(sourceDiffers, { source: '中国社会科学网' }, `${BODY}¶资料来源：国家统计局`)).toEqual([])
    expect(found(sourceDiffers, {}, `${BODY}¶来源：光明网`)).toEqual([])
  })

  it('tells an editor who is an author', () => {
    expect(found(editorIsAuthor, { authors: ['吴益美'], editors: ['钟义见', '吴益美'] })).toEqual(['editors:吴益美'])
    expect(found(editorIsAuthor, { authors: ['吴益美'], editors: ['钟义见'] })).toEqual([])
    expect(found(editorIsAuthor, { authors: [''], editors: [''] })).toEqual([])
  })

  it('tells what the target lacks and what is too long for it', () => {
    const label = { zh: '页面', en: 'page' }
    const target: CheckContext['target'] = {
      label,
      missing: ['title'],
      over: [{ key: 'abstract', length: 300, most: 255, unit: { zh: '字', en: 'characters' } }],
    }
    expect(found(requiredFields, {}, BODY, { target })).toEqual(['title:'])
    expect(found(fieldLimits, {}, BODY, { target })).toEqual(['abstract:'])
    expect(found(requiredFields, {})).toEqual([])
    expect(found(fieldLimits, {})).toEqual([])
  })
})
