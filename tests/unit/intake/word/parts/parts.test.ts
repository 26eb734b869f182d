import { describe, expect, it } from 'vitest'
import { offerProperties } from '../../../../../src/intake/word/headline/offerProperties.ts'
import { readProperties } from '../../../../../src/intake/word/parts/readProperties.ts'
import { readRelationships } from '../../../../../src/intake/word/parts/readRelationships.ts'
import { resolvePart } from '../../../../../src/intake/word/parts/resolvePart.ts'
import { newReport } from '../../../../../src/intake/word/read/report.ts'
import { parseXml } from '../../../../../src/intake/word/xml/parseXml.ts'
import { emptyMetadata } from '../../../../../src/article/metadata.ts'

describe('relationships', () => {
  it.each([
    ['word/document.xml', 'media/a.png', 'word/media/a.png'],
    ['word/document.xml', '/word/media/a.png', 'word/media/a.png'],
    ['word/document.xml', '../media/%E5%9B%BE.png', 'media/图.png'],
    ['word/document.xml', '..\\..\\..\\etc\\passwd', ''],
    ['', 'word/document.xml', 'word/document.xml'],
    ['word/document.xml', 'a%zz.png', 'word/a%zz.png'],
  ])('of %s: %s', (source, target, part) => {
    expect(resolvePart(source, target)).toBe(part)
  })

  it('say what is within the file and what is not', () => {
    const read = readRelationships(
      parseXml(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/image" Target="m.png"/><Relationship Id="b" Type="http://x/hyperlink" Target="https://e.com/../x" TargetMode="External"/></Relationships>',
      ),
      'word/document.xml',
    )
    expect(read.get('a')).toEqual({ type: 'image', target: 'word/m.png', external: false })
    expect(read.get('b')).toEqual({ type: 'hyperlink', target: 'https://e.com/../x', external: true })
    expect(readRelationships(null, '').size).toBe(0)
  })
})

const properties = (inner: string) =>
  readProperties(
    parseXml(
      `<cp:x xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</cp:x>`,
    ),
  )

describe('properties', () => {
  it.each(['Administrator', '微软用户', 'Windows 用户', 'lenovo', 'WPS Office', 'python-docx', '某某报社', 'User'])(
    'name nobody: %s',
    (name) => {
      expect(properties(`<dc:creator>${name}</dc:creator>`).author).toBe('')
    },
  )

  it.each(['文档1', '无标题', 'Microsoft Word - 稿件.doc', '新建 DOCX 文档', '稿件.docx'])(
    'are no title: %s',
    (title) => {
      expect(properties(`<dc:title>${title}</dc:title>`).title).toBe('')
    },
  )

  it('fill what the text does not say, and each is told', () => {
    const given = properties(
      '<dc:title>年度报告</dc:title><dc:creator>陈静</dc:creator><cp:keywords>报告；年度</cp:keywords><dc:description>一句话。</dc:description>',
    )
    const report = newReport()
    const { metadata, found } = offerProperties({ ...emptyMetadata(), title: '正文里的标题' }, given, report)
    expect(metadata).toMatchObject({
      title: '正文里的标题',
      authors: ['陈静'],
      keywords: ['报告', '年度'],
      abstract: '一句话。',
    })
    expect(Object.keys(found).sort()).toEqual(['abstract', 'authors', 'keywords'])
    expect(found.authors).toEqual({ where: '文档属性', confidence: 'guess' })
    expect(report.losses.map(({ what }) => what)).toEqual(['作者：陈静', '关键词：报告；年度', '内容摘要：一句话。'])
  })
})
