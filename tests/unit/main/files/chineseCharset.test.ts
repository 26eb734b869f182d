import iconv from 'iconv-lite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chineseCharset } from '../../../../main/files/chineseCharset.ts'
import { readManuscriptText } from '../../../../main/files/readManuscriptText.ts'
import { decodePage } from '../../../../main/intake/decodePage.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

const TRADITIONAL =
  '立法院今天三讀通過修正案，行政部門表示將在年底前公布施行細則。與會學者說，這項改革對地方發展的影響，還要從執行的情形來看。'
const SIMPLIFIED = [
  '短',
  '钟义见',
  '作者：钟义见',
  '打好基层党建主动仗',
  '来源：中国社会科学网',
  '雷山县委组织部',
  '贵州 雷山 2016年5月19日 14:08',
  '〇一二三四五六七八九十',
]
const big5 = (text: string) => new Uint8Array(iconv.encode(text, 'big5'))
const gb = (text: string) => new Uint8Array(iconv.encode(text, 'gb18030'))

describe('Chinese bytes that do not say what they are', () => {
  it('are Big5 where that alone gives usual text', () => {
    expect(chineseCharset(big5(TRADITIONAL))).toBe('big5')
    expect(readManuscriptText(big5(TRADITIONAL))).toEqual({ ok: true, value: TRADITIONAL })
    expect(decodePage(big5(`<html><body><p>${TRADITIONAL}</p></body></html>`))).toContain(TRADITIONAL)
  })

  it.each(SIMPLIFIED)('are GB18030 where they are too short to tell: %s', (text) => {
    expect(chineseCharset(gb(text))).toBe('gb18030')
    expect(readManuscriptText(gb(text))).toEqual({ ok: true, value: text })
  })

  it('are GB18030 in every line and every paragraph of the reference text', () => {
    const text = readFileSync(join(ROOT, 'main/library/sample/cssn-2016-05-19.txt'), 'utf8')
    const pieces = [text, ...text.split('\n'), ...text.split(/[，。,]/)].filter((piece) =>
      /\p{Script=Han}/u.test(piece),
    )
    expect(pieces.length).toBeGreaterThan(100)
    expect(pieces.filter((piece) => chineseCharset(gb(piece)) !== 'gb18030')).toEqual([])
  })

  it('are GB18030 where a page of 繁体 is written in it', () => {
    expect(chineseCharset(gb(TRADITIONAL))).toBe('gb18030')
  })

  it('are what the page declares, whatever they look like', () => {
    const page = big5(`<html><head><meta charset="gb2312"></head><body>${TRADITIONAL}</body></html>`)
    expect(decodePage(page)).not.toContain(TRADITIONAL)
  })
})
