import { describe, expect, it } from 'vitest'
import { odt, tp } from '../../../../helpers/word/odt.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'
import { codeOf, readOdt } from './readOdt.ts'

const style = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const AUTOMATIC = [
  style('B', 'fo:font-weight="bold" style:font-weight-asian="bold"'),
  style('A', 'style:font-weight-asian="bold"'),
  style('I', 'fo:font-style="italic"'),
  style('U', 'style:text-underline-style="solid"'),
  style('S', 'style:text-line-through-style="solid"'),
  style('Up', 'style:text-position="super 58%"'),
  style('Down', 'style:text-position="-33% 58%"'),
  style('H', 'text:display="none"'),
].join('')
const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
const outline = (body: string) => outlineOf(readOdt({ automatic: AUTOMATIC, body }).document)

describe('the words of a paragraph', () => {
  it('bear their marks', () => {
    const spans = [
      span('B', '粗'),
      span('I', '斜'),
      span('U', '线'),
      span('S', '删'),
      'x',
      span('Up', '2'),
      span('Down', '3'),
    ]
    expect(outline(tp(`起${spans.join('')}${span('A', '也粗')}终`))).toBe(
      '起{*粗*}{/斜/}{_线_}{~删~}x{^2^}{,3,}{*也粗*}终',
    )
  })

  it('keep a blank between spans, told blanks, tabs and line breaks; white space of the markup is one blank', () => {
    expect(
      outline(tp(`a${span('B', 'b')} ${span('B', 'c')}d\n   e<text:s text:c="3"/>f<text:tab/>g<text:line-break/>h`)),
    ).toBe('a{*b*} {*c*}d e   f g⏎h')
  })

  it('in a face of signs are the signs that it shows', () => {
    const faces = style('W', 'style:font-name="Wingdings"') + style('G', `fo:font-family="'Symbol'"`)
    const read = readOdt({ automatic: faces, body: tp(`完${span('W', '\uf0fc')}${span('G', '\uf061')}。`) })
    expect(outlineOf(read.document)).toBe('完✓α。')
  })

  it('count no more blanks than a line has', () => {
    expect(codeOf(odt({ body: tp(`a<text:s text:c="999999999"/>b<text:s text:c="-5"/>c`) }))).toBe('ok')
  })

  it('stand in links; what is unsafe and what leads within the file is words alone', () => {
    const link = (href: string, words: string) => `<text:a xlink:type="simple" xlink:href="${href}">${words}</text:a>`
    const read = readOdt({
      body: tp(
        `见${link('https://e.com/a?b=1&amp;c=2', '报告')}、${link('javascript:alert(1)', '坏')}和${link('#第二节', '上文')}。`,
      ),
    })
    expect(outlineOf(read.document)).toBe('见{报告}(https://e.com/a?b=1&c=2)、坏和上文。')
    expect(read.losses.map(({ kind }) => kind)).toEqual(['unsafeAddress'])
  })

  it('refer to notes, in the order of the text, one within another too', () => {
    const note = (kind: string, text: string) =>
      `<text:note text:note-class="${kind}"><text:note-citation>9</text:note-citation><text:note-body>${tp(text)}</text:note-body></text:note>`
    expect(outline(tp(`甲${note('footnote', `一注${note('endnote', '注中注')}`)}乙${note('endnote', '尾注')}`))).toBe(
      '甲[^一注（注中注）]乙[^^尾注]',
    )
  })

  it('are the final text: what was deleted is told, hidden words and programs are left out', () => {
    const read = readOdt({
      automatic: AUTOMATIC,
      body: `<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion><office:change-info><dc:creator>王</dc:creator></office:change-info>${tp('删掉的话')}</text:deletion></text:changed-region><text:changed-region xml:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>${tp(
        `前<text:change text:change-id="c1"/>后<text:change-start text:change-id="c2"/>添的<text:change-end text:change-id="c2"/>${span('H', '藏')}<text:script>alert(1)</text:script>`,
      )}`,
    })
    expect(outlineOf(read.document)).toBe('前后添的')
    expect(read.dropped.map(({ what }) => what).sort()).toEqual(['删掉的话', '藏'])
    expect(read.losses).toEqual([{ kind: 'trackedChange', where: 'document', what: '插入 1 处，删除 1 处' }])
  })

  it('keep the format that was set with changes on record, and tell it', () => {
    const read = readOdt({
      automatic: AUTOMATIC,
      body: `<text:tracked-changes><text:changed-region xml:id="c1"><text:format-change/></text:changed-region></text:tracked-changes>${tp(
        '前<text:change-start text:change-id="c1"/>中<text:change-end text:change-id="c1"/>后',
      )}`,
    })
    expect(outlineOf(read.document)).toBe('前中后')
    expect(read.losses).toEqual([{ kind: 'trackedChange', where: 'document', what: '改格式 1 处' }])
  })
})
