import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { readTextManuscript } from '../../../../src/intake/text/readTextManuscript.ts'

const read = (...lines: string[]) => readTextManuscript(lines.join('\n'))
const bodyOf = (...lines: string[]) => textBlocks(read(...lines).document)
const FIRST = '近日，有关部门召开座谈会。'
const SECOND = '会议强调，要抓好基层党建工作。'

describe('a manuscript without page layout', () => {
  it('takes a short first line for the title and each further line for a paragraph', () => {
    const manuscript = read('打好基层党建 决胜脱贫攻坚', '', FIRST, SECOND)
    expect(manuscript).toMatchObject({ kind: 'plain-text', dropped: [], losses: [], assets: [] })
    expect(manuscript.metadata).toEqual({ ...emptyMetadata(), title: '打好基层党建 决胜脱贫攻坚' })
    expect(textBlocks(manuscript.document)).toEqual([FIRST, SECOND])
  })

  it('leaves the title empty where the first line is a sentence or too long', () => {
    expect(read(FIRST, SECOND).metadata.title).toBe('')
    expect(bodyOf(FIRST, SECOND)).toEqual([FIRST, SECOND])
    expect(read('长'.repeat(61), SECOND).metadata.title).toBe('')
  })

  it('takes only a title, and then the body is empty', () => {
    const manuscript = read('谁来决胜脱贫攻坚？')
    expect(manuscript.metadata.title).toBe('谁来决胜脱贫攻坚？')
    expect(manuscript.document).toEqual(emptyDocument())
  })

  it.each([[''], ['\n\n\n'], ['\u3000\u3000\n \u200b\n'], ['\ufeff']])('makes nothing of nothing: %j', (text) => {
    expect(readTextManuscript(text)).toEqual({
      kind: 'plain-text',
      metadata: emptyMetadata(),
      found: {},
      lines: expect.any(Array) as string[],
      document: emptyDocument(),
      assets: [],
      dropped: [],
      losses: [],
    })
  })

  it('takes lines of data above and below the body', () => {
    const manuscript = read(
      '标题：打好基层党建',
      '副题：雷山县纪实',
      '作者：吴益美、张三',
      '来源：中国社会科学网',
      '二〇一六年五月十九日',
      '关键词：党建 脱贫',
      '',
      FIRST,
      SECOND,
      '',
      '（作者单位：雷山县委组织部）',
      '责编：钟义见',
      '作者简介：吴益美，干部。',
    )
    expect(manuscript.metadata).toEqual({
      ...emptyMetadata(),
      title: '打好基层党建',
      subtitle: '雷山县纪实',
      authors: ['吴益美', '张三'],
      source: '中国社会科学网',
      publishedAt: '2016-05-19',
      keywords: ['党建', '脱贫'],
      authorAffiliation: '雷山县委组织部',
      editors: ['钟义见'],
      authorBio: '吴益美，干部。',
    })
    expect(textBlocks(manuscript.document)).toEqual([FIRST, SECOND])
  })

  it('takes data that stands above the title', () => {
    const manuscript = read('来源：新华社', '打好基层党建', FIRST)
    expect(manuscript.metadata).toMatchObject({ source: '新华社', title: '打好基层党建' })
  })

  it('never takes data from the midst of the body', () => {
    const body = [
      FIRST,
      '来源：新华社',
      '作者：张三',
      '（责编：李四）',
      '关键词：党建',
      'jrtt.jpg',
      '首页 >> 党建',
      SECOND,
    ]
    const manuscript = read('打好基层党建', ...body)
    expect(textBlocks(manuscript.document)).toEqual(body)
    expect(manuscript.metadata).toEqual({ ...emptyMetadata(), title: '打好基层党建' })
    expect(manuscript.dropped).toEqual([])
  })

  it('leaves 资料来源, 图片来源 and labels that begin a sentence in the body, at its end too', () => {
    const body = [FIRST, '资料来源：国家统计局', '（图片来源：新华社）', '来源：这个问题很难回答。']
    expect(bodyOf('打好基层党建', ...body)).toEqual(body)
    expect(read('打好基层党建', ...body).metadata.source).toBe('')
  })

  it('keeps a title that names a day, and a first paragraph that begins with one', () => {
    expect(read('2016年5月19日要闻', FIRST).metadata).toMatchObject({ title: '2016年5月19日要闻', publishedAt: '' })
    expect(bodyOf('要闻', '2016年5月19日，会议召开。')).toEqual(['2016年5月19日，会议召开。'])
    expect(bodyOf('要闻', '2016年5月19日 14:08 北京讯')).toEqual(['2016年5月19日 14:08 北京讯'])
  })

  it('takes a photo line for no author', () => {
    expect(bodyOf('要闻', '文/张三 图/李四', FIRST)).toEqual(['文/张三 图/李四', FIRST])
    expect(read('要闻', '文/张三', FIRST).metadata.authors).toEqual(['张三'])
  })

  it('drops the furniture of a page that was pasted along below the body', () => {
    const manuscript = read(
      '打好基层党建',
      FIRST,
      '分享到: 0 (责编:钟义见)',
      '用户昵称:',
      'jrtt.jpg',
      '关于我们|法律顾问|联系我们',
    )
    expect(textBlocks(manuscript.document)).toEqual([FIRST])
    expect(manuscript.metadata.editors).toEqual(['钟义见'])
    expect(manuscript.dropped.map(({ line }) => line)).toEqual([3, 4, 5, 6])
  })

  it('drops everything where everything is furniture', () => {
    const lines = ['分享到: 0', '用户昵称:', ' 验证码 ', '回到频道首页', '777.jpg', '关于我们|法律顾问|联系我们']
    const manuscript = read(...lines)
    expect(manuscript.metadata).toEqual(emptyMetadata())
    expect(manuscript.document).toEqual(emptyDocument())
    expect(manuscript.dropped.map(({ what }) => what)).toEqual(lines.map((line) => line.trim()))
  })
})

describe('characters of a manuscript', () => {
  it('takes indents away and keeps all other spaces, tabs and marks', () => {
    expect(bodyOf('表', '\u3000\u3000甲\t1,024\t 乙  丙,丁 ', '\t12\t34。')).toEqual([
      '甲\t1,024\t 乙  丙,丁',
      '12\t34。',
    ])
  })

  it('removes control characters and tells them once by kind', () => {
    const manuscript = read('标题', '甲\u0000乙\u0007\u0000。', '丙\u0000。')
    expect(textBlocks(manuscript.document)).toEqual(['甲乙。', '丙。'])
    expect(manuscript.losses).toEqual([
      { kind: 'badCharacter', where: '2', what: 'U+0000 ×3' },
      { kind: 'badCharacter', where: '2', what: 'U+0007 ×1' },
    ])
  })

  it('shows half a surrogate pair as the replacement character and keeps whole ones', () => {
    const manuscript = read('标题', '甲\ud83d乙😀𠮷。')
    expect(textBlocks(manuscript.document)).toEqual(['甲\ufffd乙😀𠮷。'])
    expect(manuscript.losses).toEqual([{ kind: 'badCharacter', where: '2', what: 'U+D83D ×1' }])
  })

  it('breaks lines at every line end, page feeds and mixed ones too', () => {
    expect(bodyOf('标题', '一。\r\r\n二。\f三。\u2029四。\v五。\u0085六。')).toEqual([
      '一。',
      '二。',
      '三。',
      '四。',
      '五。',
      '六。',
    ])
  })

  it('takes time in proportion to the lines: 50,000 of them in seconds', () => {
    const lines = Array.from({ length: 50_000 }, (_, n) => `　　第${n}段，来源：无。`)
    const started = performance.now()
    expect(bodyOf('标题', ...lines)).toHaveLength(50_000)
    expect(bodyOf('首页 > 甲', '标题', ...lines, '(责编：张三)')).toHaveLength(50_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('does not choke on one line of five million characters', () => {
    const started = performance.now()
    for (const unit of ['字', ' ', '来源:', '|a', '字号 大 ']) {
      readTextManuscript(`首页 > 甲\n标题\n${unit.repeat(5_000_000 / unit.length)}`)
      readTextManuscript(unit.repeat(5_000_000 / unit.length))
    }
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
