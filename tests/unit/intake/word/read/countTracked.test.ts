import { describe, expect, it } from 'vitest'
import { readWordManuscript } from '../../../../../src/intake/word/readWordManuscript.ts'
import { countTracked, countTrackedParagraph } from '../../../../../src/intake/word/read/countTracked.ts'
import { deletedText } from '../../../../../src/intake/word/read/deletedText.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { docx, WORD_ROOT } from '../../../../helpers/word/docx.ts'
import { p, r, tbl, tc, tr } from '../../../../helpers/word/markup.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'

const WHO = 'w:id="1" w:author="王编辑" w:date="2026-01-01T00:00:00Z"'
const xml = (inner: string) => parseXml(`<w:x ${WORD_ROOT}>${inner}</w:x>`)
const none = { inserted: 0, deleted: 0, moved: 0, formatted: 0 }

function read(body: string) {
  const manuscript = readWordManuscript(docx({ body: p('标题') + body }))
  if (!manuscript.ok) throw new Error(manuscript.error.detail)
  return manuscript.value
}
const told = (body: string) =>
  read(body)
    .losses.filter(({ kind }) => kind === 'trackedChange')
    .map(({ what }) => what)

describe('what properties say of changes', () => {
  it('is counted by kind, and nothing is for what is no change', () => {
    const changes = { ...none }
    countTracked(xml(`<w:b/><w:rPrChange/><w:ins/><w:cellDel/><w:moveTo/><w:moveFrom/>`), changes)
    expect(changes).toEqual({ inserted: 1, deleted: 1, moved: 1, formatted: 1 })
    countTracked(undefined, changes)
    expect(changes).toEqual({ inserted: 1, deleted: 1, moved: 1, formatted: 1 })
  })

  it('is not counted twice where the end of a paragraph came with its words', () => {
    const [alone, along] = [{ ...none }, { ...none }]
    const end = '<w:pPr><w:numPr><w:ins/></w:numPr><w:rPr><w:ins/></w:rPr></w:pPr>'
    countTrackedParagraph(xml(end), alone)
    countTrackedParagraph(xml(`${end}<w:ins/>`), along)
    expect(alone).toEqual({ ...none, inserted: 1, formatted: 1 })
    expect(along).toEqual({ ...none, formatted: 1 })
  })
})

describe('tracked formats of a Word file', () => {
  it('are taken as the file shows them, and told', () => {
    const body =
      p(r('甲') + r('粗', `<w:b/><w:rPrChange ${WHO}><w:rPr><w:i/></w:rPr></w:rPrChange>`)) +
      p(
        '乙',
        `<w:jc w:val="center"/><w:rPr><w:rPrChange ${WHO}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:pPrChange ${WHO}><w:pPr><w:pStyle w:val="1"/><w:jc w:val="right"/></w:pPr></w:pPrChange>`,
      )
    expect(outlineOf(read(body).document)).toBe('甲{*粗*}\ncenter 乙')
    expect(told(body)).toEqual(['改格式 3 处'])
  })

  it('are none where no change is on record', () => {
    expect(told(p(r('粗', '<w:b/>')))).toEqual([])
  })

  it('do no harm where they are nested without end or hold what they may not', () => {
    const deep = `${'<w:rPrChange><w:rPr>'.repeat(200)}<w:b/>${'</w:rPr></w:rPrChange>'.repeat(200)}`
    expect(outlineOf(read(p(r('甲', `${deep}<w:rPrChange><w:r><w:t>暗</w:t></w:r></w:rPrChange>`))).document)).toBe(
      '甲',
    )
  })
})

describe('changes of tables', () => {
  it('cells that were deleted are left out and told, as the words of a deleted row are', () => {
    const gone = (text: string) =>
      tc(p(`<w:del ${WHO}><w:r><w:delText>${text}</w:delText></w:r></w:del>`), `<w:cellDel ${WHO}/>`)
    const body = tbl(2, [
      tr([tc('一'), gone('去一')]),
      tr([tc('二'), gone('去二')]),
      tr([tc('去三'), tc('去四')], `<w:del ${WHO}/>`),
    ])
    const { document, dropped } = read(body)
    expect(outlineOf(document)).toBe('| 一\n---row\n| 二\n---row')
    expect(dropped.map(({ what }) => what)).toEqual(['去一', '去二', '去三去四'])
    expect(told(body)).toEqual(['删除 3 处'])
  })

  it('cells that were put in, merged or set otherwise are counted', () => {
    const body = tbl(1, [
      tr([tc('上', `<w:cellMerge ${WHO} w:vMerge="rest"/>`)], `<w:ins ${WHO}/>`),
      tr([tc('', `<w:cellMerge ${WHO} w:vMerge="cont"/>`)], `<w:trPrChange ${WHO}><w:trPr/></w:trPrChange>`),
      tr([tc('下', `<w:cellIns ${WHO}/><w:tcPrChange ${WHO}><w:tcPr/></w:tcPrChange>`)]),
    ])
    expect(outlineOf(read(body).document)).toBe('| 上\n---row\n| 下\n---row')
    expect(told(body)).toEqual(['插入 2 处，改格式 4 处'])
  })
})

describe('words that came whole or were moved', () => {
  it('are counted where blocks stand in the change, and an end that was moved away runs on', () => {
    const body = `<w:ins ${WHO}>${p('甲')}</w:ins><w:moveTo ${WHO}>${p('乙')}</w:moveTo>${p('丙', `<w:rPr><w:moveFrom ${WHO}/></w:rPr>`)}${p('丁')}`
    expect(outlineOf(read(body).document)).toBe('甲\n乙\n丙丁')
    expect(told(body)).toEqual(['插入 1 处，移动 1 处'])
  })
})

describe('deletedText', () => {
  it('gives all words, deleted or not, and no others', () => {
    expect(deletedText(xml('<w:r><w:delText>甲</w:delText><w:t>乙</w:t><w:instrText>PAGE</w:instrText></w:r>'))).toBe(
      '甲乙',
    )
  })
})
