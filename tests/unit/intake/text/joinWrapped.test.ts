import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../../src/article/document/bodyText.ts'
import { readTextManuscript } from '../../../../src/intake/text/readTextManuscript.ts'

const bodyOf = (...lines: string[]) =>
  textBlocks(readTextManuscript(['关于修路的来信', '', ...lines].join('\n')).document)
const ONE = ['近日，青溪县召开会议，研究山乡道路修复工作，', '各有关部门负责人参加了会议，并就下一步工作提', '出意见。']
const TWO = ['会议强调，要把群众的事放在心上，把承诺一件一', '件兑现，把评议结果向社会公开。']

describe('a text that was broken at a fixed width', () => {
  it('gets its paragraphs back where empty lines set them apart', () => {
    expect(bodyOf(...ONE, '', ...TWO)).toEqual([ONE.join(''), TWO.join('')])
  })

  it('gets them back where they begin with an indent', () => {
    const lines = [`　　${ONE[0]}`, ONE[1]!, ONE[2]!, `　　${TWO[0]}`, TWO[1]!]
    expect(bodyOf(...lines)).toEqual([ONE.join(''), TWO.join('')])
  })

  it('keeps a space between Latin words', () => {
    const lines = [
      'The village service center opens its doors at six and',
      'the officials on duty write the tasks of the day on a',
      'board.',
      '',
      'Residents said that a certificate used to take three',
      'trips.',
    ]
    expect(bodyOf(...lines)[0]).toBe(`${lines[0]} ${lines[1]} ${lines[2]}`)
  })
})

describe('a text in which a line is a paragraph', () => {
  it.each([
    [['第一段话说完了。', '第二段没有句号', '第三段。']],
    [[ONE[0]! + ONE[1]! + ONE[2]!, TWO[0]! + TWO[1]!, '短句']],
    [['一、道路', '二、桥梁', '三、水利', '', '四、集市']],
    [
      [
        '近日，青溪县召开会议，研究山乡道路修复工作。',
        '各有关部门负责人参加了会议，并提出了意见。',
        '会议强调，要把群众的事情放在心上抓好落实。',
      ],
    ],
  ])('is left as it is: %j', (lines) => {
    expect(bodyOf(...lines)).toEqual(lines.filter(Boolean))
  })
})
