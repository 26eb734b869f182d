import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { readTextManuscript } from '../../../../src/intake/text/readTextManuscript.ts'

const text = readFileSync('main/library/sample/cssn-2016-05-19.txt', 'utf8')
const manuscript = readTextManuscript(text)
const picture = 'W020180116412817190956.jpg'

describe('the reference manuscript', () => {
  it('is known as the text of a page', () => {
    expect(manuscript.kind).toBe('page-text')
  })

  it('fills every field that the page has, and no other', () => {
    expect(manuscript.metadata).toEqual({
      ...emptyMetadata(),
      channelPath: ['党政院校', '原创专区'],
      title: '打好基层党建 决胜脱贫攻坚',
      publishedAt: '2016-05-19T14:08:00+08:00',
      source: '中国社会科学网',
      authors: ['吴益美'],
      authorAffiliation: '贵州省雷山县委组织部',
      keywords: ['基层党建', '脱贫攻坚', '党建', '各级党组织', '十三五', '党干部', '贫困地区', '中组部', '赵乐际'],
      editors: ['钟义见'],
      attachments: [picture],
    })
  })

  it('keeps the six paragraphs to the character', () => {
    const paragraphs = text
      .split('\n')
      .slice(10, 22)
      .filter((line) => line !== '')
      .map((line) => line.trim())
    expect(paragraphs).toHaveLength(6)
    expect(textBlocks(manuscript.document)).toEqual(paragraphs)
    expect(manuscript.document.content?.every(({ type }) => type === 'paragraph')).toBe(true)
    expect(textBlocks(manuscript.document).join('').match(/,/g)).toHaveLength(74)
    articleSchema.nodeFromJSON(manuscript.document).check()
  })

  it('keeps the picture by its name, and says that its bytes are missing', () => {
    expect(manuscript.assets).toEqual([
      { name: picture, kind: 'picture', mediaType: 'image/jpeg', size: null, sha256: null },
    ])
    expect(manuscript.losses).toEqual([{ kind: 'missingBytes', where: '26', what: picture }])
  })

  it('tells each piece of furniture with its line, and nothing else', () => {
    expect(manuscript.dropped.map(({ line, what }) => [line, what])).toEqual([
      [3, '字号'],
      [25, '分享到: 0'],
      [25, '转载请注明来源:中国社会科学网'],
      [27, '用户昵称: \u00a0(您填写的昵称将出现在评论列表中) \u00a0匿名'],
      [28, '验证码'],
      [29, '所有评论仅代表网友意见'],
      [30, '最新发表的评论0条,总共0 查看全部评论'],
      [32, '回到频道首页'],
      [33, 'jrtt.jpg'],
      [34, 'wxgzh.jpg'],
      [35, '777.jpg'],
      [36, '内文页广告3(手机版).jpg'],
      [37, '中国社会科学院概况|中国社会科学杂志社简介|关于我们|法律顾问|广告服务|网站声明|联系我们'],
    ])
    expect(manuscript.dropped.every(({ why }) => why.zh !== '' && why.en !== '')).toBe(true)
  })

  it('reads the same from Windows and old Mac line ends, with a byte order mark', () => {
    for (const end of ['\r\n', '\r', '\u0085', '\u2028']) {
      expect(readTextManuscript(`\ufeff${text.replaceAll('\n', end)}`)).toEqual(manuscript)
    }
  })

  it('reads the same when paragraphs are indented with full-width spaces, as published', () => {
    expect(readTextManuscript(text.replaceAll(/^ {2}(?=\S)/gm, '\u3000\u3000'))).toEqual(manuscript)
  })

  it('reads the same with full-width colons, brackets and digits in the lines of data', () => {
    const wide = text
      .replace(/^2016.*$/m, '２０１６年０５月１９日 １４：０８ 来源：中国社会科学网 作者：吴益美 字号')
      .replace('(作者单位:贵州省雷山县委组织部)', '（作者单位：贵州省雷山县委组织部）')
      .replace('(责编:钟义见)', '（责编：钟义见）')
      .replace('关键词:', '关键词：')
    expect(readTextManuscript(wide)).toEqual({ ...manuscript, lines: expect.any(Array) as string[] })
  })
})
