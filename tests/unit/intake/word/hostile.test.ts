import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWordManuscript } from '../../../../src/intake/word/readWordManuscript.ts'
import { docx } from '../../../helpers/word/docx.ts'
import { p, r, tbl, tc, tr } from '../../../helpers/word/markup.ts'
import { outlineOf } from '../../../helpers/word/outlineOf.ts'
import { WORD_FIXTURES } from '../../../helpers/word/wordFixtures.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = { '[Content_Types].xml': strToU8('<Types/>') }
const document = (markup: string) => zipSync({ ...TYPES, 'word/document.xml': strToU8(markup) })

function codeOf(bytes: Uint8Array): string {
  const read = readWordManuscript(bytes)
  return read.ok ? 'ok' : read.error.code
}

function readOf(bytes: Uint8Array) {
  const read = readWordManuscript(bytes)
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.detail ?? ''}`)
  return read.value
}

/** The archive with a change in the directory entry of one part. */
function withEntry(bytes: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const length = view.getUint16(at + 28, true)
    if (String.fromCharCode(...changed.subarray(at + 46, at + 46 + length)) === name) change(view, at)
  }
  return changed
}

describe('archives made to harm', () => {
  it('bursts no memory: a part of spaces that packs a thousandfold is refused before it is expanded', () => {
    const bomb = document(' '.repeat(24 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(60_000)
    expect(codeOf(bomb)).toBe('input.tooHard')
  })

  it('refuses a part larger than any text, by its directory alone', () => {
    const huge = withEntry(document('<a/>'), 'word/document.xml', (view, at) =>
      view.setUint32(at + 24, 0xf0000000, true),
    )
    expect(codeOf(huge)).toBe('input.tooHard')
  })

  it('does not believe a directory that promises less than there is', () => {
    let seed = 1
    const random = Uint8Array.from({ length: 400_000 }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return seed >> 16
    })
    const lying = withEntry(zipSync({ ...TYPES, 'word/document.xml': random }), 'word/document.xml', (view, at) =>
      view.setUint32(at + 24, 1000, true),
    )
    expect(codeOf(lying)).toBe('input.tooHard')
  })

  it('refuses more entries than any manuscript has', () => {
    const many = Object.fromEntries(Array.from({ length: 10_100 }, (_, index) => [`a/${index}`, new Uint8Array()]))
    expect(codeOf(zipSync({ ...many, ...TYPES }, { level: 0 }))).toBe('input.tooHard')
  })

  it('asks for the password to be taken off an encrypted entry', () => {
    const locked = withEntry(docx({ body: p('密') }), 'word/document.xml', (view, at) =>
      view.setUint16(at + 8, 1, true),
    )
    expect(codeOf(locked)).toBe('input.encrypted')
  })

  it('passes over entries that lead out of the archive', () => {
    const sly = zipSync({
      ...TYPES,
      '../../evil.xml': strToU8('<a/>'),
      'word/document.xml': strToU8(`<w:document ${W}><w:body>${p('正文。')}</w:body></w:document>`),
    })
    expect(outlineOf(readOf(sly).document)).toBe('正文。')
  })

  it.each<[string, Uint8Array, string]>([
    ['cut off', docx({ body: p('一') }).subarray(0, 900), 'input.damaged'],
    ['four bytes', Uint8Array.of(0x50, 0x4b, 3, 4), 'input.damaged'],
    ['an empty archive', zipSync({}), 'input.damaged'],
    ['an archive of other things', zipSync({ 'readme.txt': strToU8('x') }), 'input.notText'],
    ['without its text', zipSync(TYPES), 'input.damaged'],
    ['with a text that is none', document('<html/>'), 'input.damaged'],
    ['without a body', document(`<w:document ${W}/>`), 'input.damaged'],
    ['with nothing in it', docx({ body: '<w:sectPr/>' }), 'input.empty'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })
})

describe('markup made to harm', () => {
  it.each([
    ['an external entity', '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['entities within entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>', '&b;'],
    ['an entity nobody declared', '', '&nbsp;'],
    ['tags that cross', '', '<w:b><w:i></w:b></w:i>'],
    ['an attribute without quotes', '', '<w:b w:val=1/>'],
    ['a tag that never ends', '', '<w:t'],
  ])('%s: nothing is resolved, the file is told to be damaged', (_, head, inner) => {
    expect(
      codeOf(
        document(`${head}<w:document ${W}><w:body><w:p><w:r><w:t>${inner}</w:t></w:r></w:p></w:body></w:document>`),
      ),
    ).toBe('input.damaged')
  })

  it('walks 100,000 nested elements without running out of stack, and keeps their words', () => {
    for (const tag of ['w:sdt><w:sdtContent', 'w:smartTag', 'w:tbl><w:tr><w:tc', 'w:ins', 'w:txbxContent']) {
      const names = tag.split('><')
      const depth = Math.ceil(100_000 / names.length)
      const open = names.map((name) => `<${name}>`).join('')
      const close = names
        .toReversed()
        .map((name) => `</${name}>`)
        .join('')
      const nested = docx({
        body: `${p('先。')}${open.repeat(depth)}${p('深处的字。')}${close.repeat(depth)}${p('后。')}`,
      })
      const read = readOf(nested)
      expect(JSON.stringify(read.document)).toContain('后。')
      expect(read.losses).toContainEqual(expect.objectContaining({ what: '嵌套过深，已展平' }))
      if (tag !== 'w:txbxContent') expect(JSON.stringify(read.document)).toContain('深处的字。')
    }
  })

  it('reads the text without a part that is damaged, and names the part', () => {
    const read = readOf(docx({ styles: '<w:style>', body: p('正文还在。') }))
    expect(outlineOf(read.document)).toBe('正文还在。')
    expect(read.losses).toContainEqual(expect.objectContaining({ kind: 'badStructure', where: 'word/styles.xml' }))
  })

  it('takes out control characters, shows halves of pairs, keeps and flags private characters', () => {
    const read = readOf(docx({ body: `<w:p><w:r><w:t>甲\u0001乙&#xD800;丙\ue123丁\ue123&#x2;。</w:t></w:r></w:p>` }))
    expect(outlineOf(read.document)).toBe('甲乙\ufffd丙\ue123丁\ue123。')
    expect(read.losses.map(({ kind, what }) => `${kind} ${what}`).sort()).toEqual([
      'badCharacter U+0001 ×1',
      'badCharacter U+0002 ×1',
      'badCharacter U+FFFD ×1',
      'privateUse U+E123 ×2',
    ])
  })

  it('loses nothing to a field that never ends, or ends in text that was deleted', () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const toc = `${sign('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>${sign('separate')}${r('条目')}`
    const endless = readOf(docx({ body: p(toc) + p('正文还在。') + p(sign('begin')) + p('后文也在。') }))
    expect(outlineOf(endless.document)).toContain('正文还在。\n后文也在。')
    const deleted = readOf(docx({ body: p(`${toc}<w:del w:id="1">${sign('end')}</w:del>`) + p('正文还在。') }))
    expect(outlineOf(deleted.document)).toBe('正文还在。')
  })

  it('is not led round in circles by styles and numbers', () => {
    const circle = (id: string, based: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="x${id}"/><w:basedOn w:val="${based}"/></w:style>`
    const read = readOf(
      docx({
        styles: circle('a', 'b') + circle('b', 'a'),
        numbering: '<w:num w:numId="1"><w:abstractNumId w:val="99"/></w:num>',
        body: p('绕不出去。', '<w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>'),
      }),
    )
    expect(outlineOf(read.document)).toBe('绕不出去。')
  })

  it('takes a table of endless spans for what it can be', () => {
    const wide = tbl(1, [
      tr(
        [tc('宽', '<w:gridSpan w:val="999999999"/>'), tc('负', '<w:gridSpan w:val="-5"/>')],
        '<w:gridBefore w:val="1e9"/>',
      ),
    ])
    expect(outlineOf(readOf(docx({ body: p('表。') + wide })).document)).toContain('宽')
  })

  it('stays right beside damage of any kind: it reads or refuses, and never fails', () => {
    const codes = new Set<string>()
    let seed = 7
    const next = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return (seed >> 8) % below
    }
    for (const { bytes } of WORD_FIXTURES) {
      const whole = bytes()
      for (let round = 0; round < 40; round += 1) {
        const broken = whole.slice()
        for (let times = 0; times <= round % 5; times += 1) broken[next(broken.length)] = next(256)
        codes.add(codeOf(broken))
      }
    }
    expect([...codes].filter((code) => !/^(?:ok|input\.\w+)$/.test(code))).toEqual([])
    expect(codes.has('ok')).toBe(true)
    expect(codes.has('input.damaged')).toBe(true)
  })

  it('tells at most so many losses, however many there are', () => {
    const runs = Array.from(
      { length: 5000 },
      (_, index) => `<w:r><w:ruby><w:rt>${r(`s${index}`)}</w:rt><w:rubyBase>${r('字')}</w:rubyBase></w:ruby></w:r>`,
    )
    expect(readOf(docx({ body: p(runs.join('')) })).losses.length).toBeLessThanOrEqual(310)
  })
})
