import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { looksLikePage } from '../../../../src/intake/clipboard/looksLikePage.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

describe('looksLikePage', () => {
  it('knows the reference page', () => {
    expect(looksLikePage(readFileSync(join(ROOT, 'main/library/sample/cssn-2016-05-19.txt'), 'utf8'))).toBe(true)
  })

  it('knows a page without breadcrumb by its credits', () => {
    expect(looksLikePage(['题', '来源：新华社', '作者：甲', '正文一。', '正文二。'].join('\n'))).toBe(true)
  })

  it('takes prose for prose, however long, and a short text for a piece', () => {
    expect(looksLikePage(Array.from({ length: 20 }, (_, n) => `第${n}段正文，来源：见注。`).join('\n'))).toBe(false)
    expect(looksLikePage('首页 >> 原创专区\n题目')).toBe(false)
  })
})
