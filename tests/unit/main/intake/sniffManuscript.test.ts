import { describe, expect, it } from 'vitest'
import { sniffManuscript } from '../../../../main/intake/sniffManuscript.ts'
import { mhtml } from '../../../helpers/mhtml.ts'
import { docx } from '../../../helpers/word/docx.ts'
import { p } from '../../../helpers/word/markup.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const ole = (text: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ])

describe('sniffManuscript', () => {
  it.each([
    ['a Word file', docx({ body: p('字') }), 'word'],
    ['an older Word or WPS file', ole('WordDocument'), 'oldWord'],
    ['a Word file with a password', ole('xxEncryptedPackage'), 'encrypted'],
    ['rich text under any name', bytes('{\\rtf1\\ansi\\ansicpg936 …}'), 'richText'],
    [
      'Word 2003 XML',
      bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      'oldWord',
    ],
    ['a web page that Word saved as .doc', bytes('<html xmlns:o="urn:x"><head>'), 'page'],
    ['a page saved as one file', mhtml([]), 'savedPage'],
    ['a text', bytes('近日，会议召开。'), 'text'],
    ['nothing', new Uint8Array(), 'text'],
  ])('%s', (_, file, kind) => {
    expect(sniffManuscript(file)).toBe(kind)
  })

  it('lets the name tell Markdown from a text, and from nothing else', () => {
    expect(sniffManuscript(bytes('# 标题'), '稿.md')).toBe('markdown')
    expect(sniffManuscript(bytes('# 标题'), '稿.txt')).toBe('text')
    expect(sniffManuscript(docx({ body: p('字') }), '稿.md')).toBe('word')
  })
})
