import { describe, expect, it } from 'vitest'
import { tp } from '../../../../helpers/word/odt.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'
import { readOdt } from './readOdt.ts'

const number = (level: number, format: string, more = '') =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`
const LISTS = `<text:list-style style:name="L">${number(1, '1', 'style:num-suffix="."')}<text:list-level-style-bullet text:level="2" text:bullet-char="•"/>${number(3, '一, 二, 三, ...', 'text:display-levels="1"')}</text:list-style>`
const item = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`
const list = (content: string, more = ' text:style-name="L"') => `<text:list${more}>${content}</text:list>`
const outline = (body: string, styles = '') => outlineOf(readOdt({ automatic: LISTS, styles, body }).document)

describe('lists', () => {
  it('have their levels; a paragraph of an item stays with it', () => {
    expect(
      outline(
        list(
          item(tp('一') + list(item(tp('甲') + list(item(tp('子')), '')) + item(tp('乙')), '')) +
            item(tp('二') + tp('二的续')),
        ),
      ),
    ).toBe('1. 一\n  - 甲\n    1. 子\n  - 乙\n2. 二\n  → 二的续')
  })

  it('begin anew, go on where the file says so, and take a told number', () => {
    expect(
      outline(
        [
          list(item(tp('a')) + item(tp('b')), ' xml:id="x1" text:style-name="L"'),
          tp('间'),
          list(item(tp('c')), ' text:style-name="L" text:continue-list="x1"'),
          tp('间'),
          list(item(tp('d'))),
          tp('间'),
          list(item(tp('e')), ' text:style-name="L" text:continue-numbering="true"'),
          list(item(tp('f'), ' text:start-value="7"') + item(tp('g'))),
        ].join(''),
      ),
    ).toBe('1. a\n2. b\n间\n3. c\n间\n1. d\n间\n2. e\n7. f\n8. g')
  })

  it('may be headings, whose number is words', () => {
    const heading = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`
    const outlined = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`
    expect(
      outline(
        heading(1, '缘起') + tp('文。') + heading(2, '细目') + tp('文。') + heading(1, '经过') + tp('文。'),
        outlined,
      ),
    ).toBe('## 一、缘起\n文。\n### 细目\n文。\n## 二、经过\n文。')
  })
})

describe('blocks', () => {
  it('are read in sections and boxes; tables of contents are left out', () => {
    const read = readOdt({
      body: `<text:table-of-content><text:index-body>${tp('第一节 1')}</text:index-body></text:table-of-content><text:section>${tp('节里的话。')}</text:section><draw:frame><draw:text-box>${tp('框中的话。')}</draw:text-box></draw:frame>${tp('<draw:custom-shape><text:p>形中的话。</text:p></draw:custom-shape>')}`,
    })
    expect(outlineOf(read.document)).toBe('节里的话。\n框中的话。\n形中的话。')
    expect(read.dropped.map(({ what }) => what)).toEqual(['目录'])
  })

  it('tell headers and footers, and take the properties where the text says nothing', () => {
    const read = readOdt({
      body: tp('近日，青溪县召开会议，研究山乡道路修复工作，各有关部门负责人参加了会议。'),
      pages: '<style:master-page><style:header><text:p>内部资料</text:p></style:header></style:master-page>',
      meta: '<dc:title>青溪修路</dc:title><meta:initial-creator>王小明</meta:initial-creator><dc:creator>李四</dc:creator><meta:keyword>道路</meta:keyword><meta:keyword>修复</meta:keyword>',
    })
    expect(read.metadata).toMatchObject({
      title: '青溪县修复山乡道路',
      authors: ['王小明'],
      keywords: ['道路', '修复'],
    })
    expect(read.dropped.map(({ what }) => what)).toEqual(['内部资料'])
  })
})
