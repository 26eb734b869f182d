import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { readTextManuscript } from '../../../../src/intake/text/readTextManuscript.ts'

const FIRST = '近日，有关部门召开座谈会，强调抓好基层党建工作。'
const SECOND = '据悉，这项工作将持续到年底（资料来源：国家统计局）。'

/** A page of a people.cn kind, with lines put in at its joints. */
function page(
  parts: { top?: string[]; afterTitle?: string[]; info?: string; between?: string[]; foot?: string[] } = {},
) {
  return readTextManuscript(
    [
      ...(parts.top ?? ['首页 >> 理论 >> 党建']),
      '打好基层党建 决胜脱贫攻坚',
      ...(parts.afterTitle ?? []),
      parts.info ?? '2017-03-10 08:42:00 来源：人民网－《人民日报》',
      '',
      `　　${FIRST}`,
      ...(parts.between ?? []),
      `　　${SECOND}`,
      ...(parts.foot ?? ['(责编：汤诗瑶、丁涛)']),
    ].join('\n'),
  )
}

const bodyOf = (manuscript: ReturnType<typeof page>) => textBlocks(manuscript.document)

describe('the text of a page', () => {
  it('takes two editors from one credit, and a source that holds brackets of its own', () => {
    const { metadata } = page()
    expect(metadata).toMatchObject({
      editors: ['汤诗瑶', '丁涛'],
      source: '人民网－《人民日报》',
      publishedAt: '2017-03-10T08:42:00+08:00',
    })
  })

  it('leaves 资料来源 within the body where it stands', () => {
    const read = page({ info: '2017-03-10 08:42', between: ['（资料来源：新华社）', '资料来源：国家统计局'] })
    expect(read.metadata.source).toBe('')
    expect(bodyOf(read)).toEqual([FIRST, '（资料来源：新华社）', '资料来源：国家统计局', SECOND])
  })

  it.each([
    ['(责编:钟义见)', ['钟义见']],
    ['（责任编辑：张 三）', ['张 三']],
    ['[责任编辑：张三]', ['张三']],
    ['【责任编辑:张三 李四】', ['张三', '李四']],
    ['责任编辑：张三', ['张三']],
    ['编辑：张三，李四', ['张三', '李四']],
    ['责 编：张三', ['张三']],
    ['分享到：微信 微博 (责编：张三)', ['张三']],
  ])('reads the editors of %s', (line, editors) => {
    expect(page({ foot: [line] }).metadata.editors).toEqual(editors)
  })

  it('reads everybody named on one line of the foot', () => {
    const { metadata } = page({ foot: ['责任编辑：张三　校对：李四　审核：王五、赵六'] })
    expect(metadata).toMatchObject({ editors: ['张三'], proofreaders: ['李四'], reviewers: ['王五', '赵六'] })
  })

  it('takes credits from the end of the last paragraph, and nowhere else within a paragraph', () => {
    const read = readTextManuscript(
      ['首页 > 理论', '标题一则', `${FIRST}(责编：甲乙)后来又说。`, `${SECOND}（作者单位：某某大学）(责编：张三)`].join(
        '\n',
      ),
    )
    expect(bodyOf(read)).toEqual([`${FIRST}(责编：甲乙)后来又说。`, SECOND])
    expect(read.metadata).toMatchObject({ authorAffiliation: '某某大学', editors: ['张三'] })
  })

  it.each([
    ['您的位置：首页 > 新闻中心 > 要闻 > 正文', ['新闻中心', '要闻']],
    ['当前位置: 首页»学术', ['学术']],
    ['中国社会科学网 >> 首页 >> 党政院校', ['党政院校']],
    ['首页', []],
  ])('reads the path of %s', (line, path) => {
    expect(page({ top: [line] }).metadata.channelPath).toEqual(path)
  })

  it('drops what stands above the breadcrumb', () => {
    const read = page({ top: ['中国社会科学网', '设为首页 | 加入收藏', '首页 >> 理论'] })
    expect(read.metadata.title).toBe('打好基层党建 决胜脱贫攻坚')
    expect(read.dropped.slice(0, 2).map(({ what }) => what)).toEqual(['中国社会科学网', '设为首页 | 加入收藏'])
  })

  it('does not take a breadcrumb that is quoted far down in a text for the head of a page', () => {
    const read = readTextManuscript([FIRST, '首页 >> 理论 >> 党建', SECOND].join('\n'))
    expect(read.kind).toBe('plain-text')
    expect(bodyOf(read)).toEqual([FIRST, '首页 >> 理论 >> 党建', SECOND])
  })

  it('takes a line that begins with a dash for the subtitle', () => {
    const read = page({ afterTitle: ['——雷山县抓党建促脱贫纪实'] })
    expect(read.metadata).toMatchObject({ title: '打好基层党建 决胜脱贫攻坚', subtitle: '——雷山县抓党建促脱贫纪实' })
  })

  it('does not guess which of two headlines is which: the second goes to the head of the body, and is told', () => {
    const read = page({ afterTitle: ['雷山县抓党建促脱贫纪实'] })
    expect(read.metadata).toMatchObject({ title: '打好基层党建 决胜脱贫攻坚', kicker: '', subtitle: '' })
    expect(bodyOf(read)[0]).toBe('雷山县抓党建促脱贫纪实')
    expect(read.losses).toEqual([{ kind: 'badStructure', where: '3', what: '雷山县抓党建促脱贫纪实' }])
  })

  it.each([
    [
      '2016年05月19日14:08 来源：新华网 作者：张三 李四 编辑：王五',
      { authors: ['张三', '李四'], editors: ['王五', '汤诗瑶', '丁涛'] },
    ],
    [
      '作者：张三 | 来源：新华网 | 2016年5月19日 14时08分',
      { authors: ['张三'], publishedAt: '2016-05-19T14:08:00+08:00' },
    ],
    [
      '发布时间：2016-05-19 14:08 来源：新华网 浏览次数：1204 【打印】【关闭】',
      { publishedAt: '2016-05-19T14:08:00+08:00' },
    ],
    ['二〇一六年五月十九日 来源：新华网 字号：[大] [中] [小]', { publishedAt: '2016-05-19' }],
    ['2016年05月19日 星期四 14:08 来源：新华网 评论(3) 分享到：0', { publishedAt: '2016-05-19T14:08:00+08:00' }],
  ])('reads the info line %s', (info, expected) => {
    const read = page({ info })
    expect(read.metadata).toMatchObject({ source: '新华网', ...expected })
    expect(bodyOf(read)).toEqual([FIRST, SECOND])
  })

  it('drops words of the info line that have no label, and says so', () => {
    const read = page({ info: '2016年05月19日 14:08 新华网 作者：张三' })
    expect(read.metadata.authors).toEqual(['张三'])
    expect(read.dropped[0]).toMatchObject({ what: '新华网', line: 3 })
  })

  it('tells a day that does not exist instead of taking it', () => {
    const read = page({ info: '2016年02月30日 14:08 来源：新华网' })
    expect(read.metadata.publishedAt).toBe('')
    expect(read.dropped[0]).toMatchObject({ what: '2016年02月30日 14:08', line: 3 })
  })

  it('keeps the first of two different sources and tells the other', () => {
    const read = page({ foot: ['来源：新华社', '(责编：张三)'] })
    expect(read.metadata.source).toBe('人民网－《人民日报》')
    expect(read.dropped).toMatchObject([{ what: '新华社', line: 7 }])
  })

  it('sets a published picture between paragraphs as a figure, one below the body as an attachment', () => {
    const read = page({
      between: ['W020180116412817190956.jpg'],
      foot: ['(责编：张三)', './W020180116412817190957.png', 'P020180116412817190958.pdf'],
    })
    articleSchema.nodeFromJSON(read.document).check()
    expect(read.document.content?.[1]).toMatchObject({ type: 'figure', attrs: { asset: 'W020180116412817190956.jpg' } })
    expect(read.metadata.attachments).toEqual(['W020180116412817190957.png', 'P020180116412817190958.pdf'])
    expect(read.assets.map(({ kind, size }) => [kind, size])).toEqual([
      ['picture', null],
      ['picture', null],
      ['file', null],
    ])
    expect(read.losses.map(({ kind }) => kind)).toEqual(['missingBytes', 'missingBytes', 'missingBytes'])
  })

  it('keeps a body that goes on below share buttons', () => {
    const read = page({ between: ['分享到：0'] })
    expect(bodyOf(read)).toEqual([FIRST, SECOND])
    expect(read.dropped.map(({ what }) => what)).toEqual(['分享到：0'])
  })

  it('tells unknown lines of the foot as to be checked', () => {
    const read = page({ foot: ['(责编：张三)', '猜你喜欢', '回到频道首页'] })
    expect(read.dropped.map(({ what, line }) => [what, line])).toEqual([
      ['猜你喜欢', 8],
      ['回到频道首页', 9],
    ])
    expect(read.dropped[0]?.why.zh).toContain('请核对')
  })

  it('does not take the hosts of a meeting for the hosts of the site', () => {
    expect(bodyOf(page({ between: ['主办单位：中国社会科学院', '相关负责人表示，将继续推进。'] }))).toHaveLength(4)
  })
})

describe('the labels under the info line', () => {
  const summary = (lines: string[]) => page({ info: ['2017-03-10 08:42:00 来源：人民网', '', ...lines].join('\n') })

  it('takes an abstract of several lines up to the keywords', () => {
    const { metadata } = summary([
      '内容摘要：第一句。',
      '',
      '第二句。',
      '',
      '关键词：党建；脱贫、攻坚',
      '',
      '作者简介：',
    ])
    expect(metadata).toMatchObject({
      abstract: '第一句。\n第二句。',
      keywords: ['党建', '脱贫', '攻坚'],
      authorBio: '',
    })
  })

  it('takes a life of several lines that empty lines set apart', () => {
    const read = summary(['作者简介：吴益美，', '雷山县委组织部干部。', ''])
    expect(read.metadata.authorBio).toBe('吴益美，\n雷山县委组织部干部。')
    expect(bodyOf(read)).toEqual([FIRST, SECOND])
  })

  it('takes keywords that run on after a separator', () => {
    expect(summary(['关键词：党建；', '脱贫', '']).metadata.keywords).toEqual(['党建', '脱贫'])
  })

  it('never takes the body for a value where nothing sets them apart', () => {
    const read = readTextManuscript(
      [
        '首页 > 理论',
        '标题',
        '2017-03-10 来源：人民网',
        '关键词：党建',
        '作者简介：',
        FIRST,
        SECOND,
        '(责编：张三)',
      ].join('\n'),
    )
    expect(read.metadata).toMatchObject({ keywords: ['党建'], authorBio: '' })
    expect(bodyOf(read)).toEqual([FIRST, SECOND])
  })

  it('does not reach over the body to a label at its end', () => {
    const read = page({
      info: '2017-03-10 来源：人民网\n\n摘要：一句话。',
      foot: ['作者简介：张三，教授。', '(责编：李四)'],
    })
    expect(read.metadata).toMatchObject({ abstract: '一句话。', authorBio: '张三，教授。', editors: ['李四'] })
    expect(bodyOf(read)).toEqual([FIRST, SECOND])
  })

  it('knows labels in brackets and with spaces', () => {
    const { metadata } = summary(['【摘　要】一句话。', '', '[关 键 词] 党建'])
    expect(metadata).toMatchObject({ abstract: '一句话。', keywords: ['党建'] })
  })
})
