import { describe, expect, it } from 'vitest'
import { listCounter } from '../../../../../src/intake/word/numbering/listCounter.ts'
import { numberText } from '../../../../../src/intake/word/numbering/numberText.ts'
import { readNumbering } from '../../../../../src/intake/word/numbering/readNumbering.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { abstractNum, lvl, num } from '../../../../helpers/word/markup.ts'

const counter = (inner: string) =>
  listCounter(
    readNumbering(
      parseXml(
        `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</w:numbering>`,
      ),
    ),
  )

describe('numberText', () => {
  it.each<[number, string, string]>([
    [1, 'decimal', '1'],
    [3, 'chineseCounting', '三'],
    [10, 'chineseCountingThousand', '十'],
    [11, 'chineseCounting', '十一'],
    [20, 'japaneseCounting', '二十'],
    [103, 'chineseCountingThousand', '一百零三'],
    [110, 'chineseCountingThousand', '一百一十'],
    [1001, 'chineseCountingThousand', '一千零一'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [2, 'ideographTraditional', '乙'],
    [12, 'ideographZodiac', '亥'],
    [5, 'decimalEnclosedCircleChinese', '⑤'],
    [21, 'decimalEnclosedCircle', '21'],
    [7, 'decimalZero', '07'],
    [12, 'decimalFullWidth', '１２'],
    [28, 'lowerLetter', 'bb'],
    [4, 'upperLetter', 'D'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [9, 'lowerRoman', 'ix'],
    [0, 'upperRoman', '0'],
    [5, 'none', ''],
    [6, 'unheard-of', '6'],
  ])('%s as %s is %s', (value, format, text) => {
    expect(numberText(value, format)).toBe(text)
  })
})

describe('listCounter', () => {
  const three = [lvl(0, 'decimal', '%1.'), lvl(1, 'chineseCounting', '%1.%2'), lvl(2, 'bullet', '•')]

  it('counts each level, and deeper levels anew under each item', () => {
    const lists = counter(abstractNum(0, three) + num(1, 0))
    const labels = [0, 1, 1, 0, 1].map((level) => lists.next('1', level)?.label)
    expect(labels).toEqual(['1.', '一.一'.replace('一.一', '1.一'), '1.二', '2.', '2.一'])
    expect(lists.next('1', 2)).toMatchObject({ ordered: false, value: 0, label: '' })
  })

  it('counts lists of one kind together until one begins anew', () => {
    const lists = counter(
      abstractNum(0, three) +
        num(1, 0) +
        num(2, 0) +
        num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    )
    expect(['1', '2', '3', '3', '1'].map((id) => lists.next(id, 0)?.value)).toEqual([1, 2, 7, 8, 9])
  })

  it('takes a level that a list has of its own', () => {
    const lists = counter(
      abstractNum(0, three) + num(1, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperRoman', '%1)')}</w:lvlOverride>`),
    )
    expect(lists.next('1', 0)?.label).toBe('I)')
  })

  it('follows a kind that points to the style holding the real one', () => {
    const lists = counter(
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="S"/></w:abstractNum>' +
        `<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="S"/>${three.join('')}</w:abstractNum>` +
        num(1, 5),
    )
    expect(lists.next('1', 0)?.label).toBe('1.')
  })

  it('writes all numbers in digits where the level says so, and keeps counts that run on', () => {
    const lists = counter(
      abstractNum(0, [
        lvl(0, 'chineseCounting', '%1、'),
        lvl(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'),
      ]) + num(1, 0),
    )
    lists.next('1', 0)
    expect(lists.next('1', 1)?.label).toBe('1.1')
    lists.next('1', 0)
    expect(lists.next('1', 1)?.label).toBe('2.2')
  })

  it('gives nothing for a list, a level or a sign that is not there', () => {
    const lists = counter(abstractNum(0, [lvl(0, 'none', '')]) + num(1, 0) + num(2, 99))
    expect([lists.next('1', 0), lists.next('1', 5), lists.next('2', 0), lists.next('9', 0)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('finds the level that a style stands on', () => {
    const lists = counter(
      abstractNum(0, [lvl(0, 'decimal', '%1'), lvl(1, 'decimal', '%2', '<w:pStyle w:val="h2"/>')]) + num(1, 0),
    )
    expect([lists.levelOf('1', 'h2'), lists.levelOf('1', 'h3'), lists.levelOf('9', 'h2')]).toEqual([1, null, null])
  })

  it('reads a format that stands in a choice', () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperLetter"/></mc:Fallback></mc:AlternateContent>'
    const lists = counter(
      abstractNum(0, [`<w:lvl w:ilvl="0"><w:start w:val="1"/>${choice}<w:lvlText w:val="%1"/></w:lvl>`]) + num(1, 0),
    )
    expect(lists.next('1', 0)?.label).toBe('A')
  })
})
