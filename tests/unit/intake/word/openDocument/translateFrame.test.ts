import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pngBytes } from '../../../../helpers/pictureBytes.ts'
import { ODT_ROOT, tp } from '../../../../helpers/word/odt.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'
import { readOdt } from './readOdt.ts'

const image = (href: string) => `<draw:image xlink:href="${href}" xlink:type="simple"/>`
const frame = (content: string, words = '') => `<draw:frame>${content}<svg:desc>${words}</svg:desc></draw:frame>`
const object = (inner: string) => ({ 'Object 1/content.xml': strToU8(inner) })

describe('pictures', () => {
  it('come with their bytes, their words and the caption of their box', () => {
    const read = readOdt({
      body: tp(
        `<draw:frame><draw:text-box><text:p text:style-name="Figure">${frame(image('Pictures/a%20b.png') + image('Pictures/other.svm'), '茶馆门面')}图1 茶馆</text:p></draw:text-box></draw:frame>`,
      ),
      files: { 'Pictures/a b.png': pngBytes(3, 2) },
    })
    expect(outlineOf(read.document)).toBe('[a b.png] 图1 茶馆')
    expect(read.document.content?.[0]?.attrs?.alt).toBe('茶馆门面')
    expect(read.pictures?.map(({ bytes }) => bytes.length)).toEqual([pngBytes(3, 2).length])
  })

  it('are never fetched from elsewhere, nor out of the archive', () => {
    const read = readOdt({
      body:
        tp(frame(image('https://e.com/a.png'))) +
        tp(frame(image('../../etc/passwd'))) +
        tp(frame(image('Pictures/../../x.png'))) +
        tp(frame(image('file:///C:/a.png'))),
    })
    expect(read.pictures).toEqual([])
    expect(read.losses.map(({ kind }) => kind)).toEqual([
      'remotePicture',
      'missingBytes',
      'missingBytes',
      'missingBytes',
    ])
  })
})

describe('objects', () => {
  it('that are equations are read out', () => {
    const math = `<math:math ${ODT_ROOT}><math:semantics><math:mrow><math:mi>S</math:mi><math:mo>=</math:mo><math:mfrac><math:mrow><math:mi>a</math:mi><math:mo>+</math:mo><math:mi>b</math:mi></math:mrow><math:mn>2</math:mn></math:mfrac><math:msup><math:mi>x</math:mi><math:mn>2</math:mn></math:msup></math:mrow><math:annotation>S={a+b} over 2</math:annotation></math:semantics></math:math>`
    const read = readOdt({
      body: tp(`设${frame('<draw:object xlink:href="./Object 1"/>' + image('./ObjectReplacements/Object 1'))}。`),
      files: object(math),
    })
    expect(outlineOf(read.document)).toBe('设$S=\\frac{a+b}{2}x^2$。')
    expect(read.losses.map(({ kind }) => kind)).toEqual([])
  })

  it('that are charts, or nothing that can be shown, are told', () => {
    const chart = `<office:document-content ${ODT_ROOT}><office:body><office:chart><chart:chart/></office:chart></office:body></office:document-content>`
    const body = tp(`文${frame('<draw:object xlink:href="./Object 1"/>' + image('./ObjectReplacements/Object 1'))}`)
    const told = (files: Readonly<Record<string, Uint8Array>>) =>
      readOdt({ body, files }).losses.map(({ what }) => what)
    expect(told(object(chart))).toEqual(['图表'])
    expect(told(object('<broken'))).toContain('文件的这一部分已损坏，未能读取')
    expect(readOdt({ body: tp(`文${frame('<draw:object xlink:href="./没有"/>')}`) }).losses).toMatchObject([
      { what: '嵌入对象' },
    ])
  })
})
