import { describe, expect, it } from 'vitest'
import type { DocumentJson, MarkJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { readWordManuscript } from '../../../../src/intake/word/readWordManuscript.ts'
import { parseXml } from '../../../../src/intake/word/xml/parseXml.ts'
import { publish } from '../../../../src/publish/publish.ts'
import { BUILT_IN_PROFILES, WORD_PROFILE } from '../../../../src/publish/profiles.ts'
import { createWordComments } from '../../../../src/publish/word/comments.ts'
import { publishWord } from '../../../../src/publish/word/publishWord.ts'
import { wordBytes } from '../../../helpers/wordBytes.ts'
import { referenceArticle } from '../referenceArticle.ts'

const remark = (by: string, text: string) => ({ by, at: '2026-03-04T20:15:00.123Z', text })
const mark = (id: string, texts: readonly string[], state = 'open'): MarkJson => ({
  type: 'comment',
  attrs: { id, thread: texts.map((text) => remark('王编辑', text)), state },
})
const text = (words: string, marks: readonly MarkJson[] = []): NodeJson => ({ type: 'text', text: words, marks })
const paragraph = (...content: readonly NodeJson[]): NodeJson => ({
  type: 'paragraph',
  attrs: { align: 'start', indent: 2 },
  content,
})
const link = { type: 'link', attrs: { href: 'https://www.cssn.cn/', title: '' } }

const number = mark('numbers001', ['数字请<核对>。', '已核。\n以本稿为准。'], 'resolved')
const wide = mark('wideone002', ['两段可以合并。'])
const DOCUMENT: DocumentJson = {
  type: 'doc',
  content: [
    paragraph(
      text('共修复道路', []),
      text('三百', [{ type: 'bold' }, number]),
      text('公里', [number]),
      text('，'),
      text('涉及十二个乡镇。', [wide]),
    ),
    paragraph(
      text('受益', [wide]),
      text('群众', [link, wide]),
      text('两万人。', [wide, mark('third00003', ['同意。'])]),
    ),
  ],
}
const article = () => ({ ...referenceArticle(), document: DOCUMENT })

function partsOf(): Map<string, string> {
  const [file] = publishWord(article(), WORD_PROFILE).files
  if (file?.kind !== 'archive') throw new Error('no archive')
  return new Map(file.entries.map((entry) => [entry.path, entry.kind === 'text' ? entry.text : '']))
}

describe('the comments of a Word file', () => {
  it('come back from our own reader on the same words, with replies, times and what is resolved', () => {
    const read = readWordManuscript(wordBytes(article(), WORD_PROFILE, () => new Uint8Array()))
    if (!read.ok) throw new Error(read.error.detail)
    const names = new Map([
      ['numbers001', 'word0000'],
      ['wideone002', 'word0002'],
      ['third00003', 'word0003'],
    ])
    const renamed = JSON.stringify(DOCUMENT)
      .replace(/"id":"(\w+)"/g, (_, id: string) => `"id":"${names.get(id) ?? ''}"`)
      .replaceAll(':00.123Z', ':00Z')
      .replaceAll(',"marks":[]', '')
    expect(JSON.parse(JSON.stringify(read.value.document))).toEqual(JSON.parse(renamed))
    expect(read.value.dropped).toEqual([])
  })

  it('are one range each over all of their pieces, and each part knows the others', () => {
    const parts = partsOf()
    const document = parts.get('word/document.xml') ?? ''
    for (const sign of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect([...document.matchAll(new RegExp(`<w:${sign} w:id="(\\d)"`, 'g'))].map(([, id]) => id).sort()).toEqual([
        '0',
        '1',
        '2',
        '3',
      ])
    for (const [path, xml] of parts) expect(() => parseXml(xml), path).not.toThrow()
    const paragraphs = [...(parts.get('word/comments.xml') ?? '').matchAll(/w14:paraId="(\w+)"/g)].map(([, id]) => id)
    const told = [...(parts.get('word/commentsExtended.xml') ?? '').matchAll(/w15:paraId="(\w+)"/g)].map(([, id]) => id)
    expect(told).toEqual(paragraphs)
    expect(parts.get('word/people.xml')).toContain('w15:author="王编辑"')
    for (const name of ['comments', 'commentsExtended', 'people'])
      expect(parts.get('[Content_Types].xml')).toContain(`PartName="/word/${name}.xml"`)
  })

  it('are told, and stay at home where the profile does not ask for them or the target is another', () => {
    const { warnings } = publishWord(article(), WORD_PROFILE)
    expect(warnings.find(({ code }) => code === 'comments')?.message.zh).toContain('3 条批注')
    const without = { ...WORD_PROFILE, word: { reviewSheet: false } }
    for (const profile of [without, ...BUILT_IN_PROFILES.filter(({ target }) => !/word|package/.test(target))]) {
      const made = JSON.stringify(publish(article(), profile))
      for (const words of ['已核', '两段可以合并', '王编辑', 'comments.xml'])
        expect(made, `${profile.name}: ${words}`).not.toContain(words)
    }
  })

  it('leave no part behind where nothing was said', () => {
    const comments = createWordComments()
    expect([comments.parts(), comments.count, comments.settled('<w:p/>')]).toEqual([{}, 0, '<w:p/>'])
  })
})
