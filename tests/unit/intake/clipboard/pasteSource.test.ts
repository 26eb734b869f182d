import { describe, expect, it } from 'vitest'
import { pasteSource } from '../../../../src/intake/clipboard/pasteSource.ts'

describe('pasteSource', () => {
  it.each([
    ['<p class=MsoNormal>x</p>', 'word'],
    ['<p style="mso-list:l0 level1 lfo1">x</p>', 'word'],
    ['<p class=MsoNormal><span style="font-size:10.5000pt">x</span></p>', 'wps'],
    ['<html xmlns:dt="uuid:C2F41010"><p class=MsoNormal>x', 'wps'],
    ['<meta name=ProgId content=Excel.Sheet>', 'excel'],
    ['<b id="docs-internal-guid-1">x</b>', 'google-docs'],
    ['<section data-tools="135编辑器" class="_135editor">x</section>', 'styled'],
    ['<img data-src="https://mmbiz.qpic.cn/1">', 'wechat'],
    ['<p>提到 Microsoft Word 与公众号的一段话</p>', 'web'],
    ['', 'web'],
  ])('reads %s', (html, source) => {
    expect(pasteSource(html)).toBe(source)
  })
})
