import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import { formulaNode } from '../../../src/intake/formulaNode.ts'
import { isLoneFormula } from '../../../src/intake/isLoneFormula.ts'
import { readClipboard } from '../../../src/intake/clipboard/readClipboard.ts'
import { readWebPage } from '../../../src/intake/webpage/readWebPage.ts'
import { SAVED_FORMULAS } from '../../helpers/savedFormulas.ts'

const WORDS = '质能方程是物理学里最有名的公式，它说明质量和能量之间的关系，人们在很多地方都能见到它。'
const DISPLAYED = SAVED_FORMULAS.filter(({ outline }) => outline.startsWith('$$'))
const CENTRED = { align: 'center', indent: 0 }
const ORDINARY = { align: 'start', indent: 2 }

const fromPage = (body: string) =>
  readWebPage(
    `<!doctype html><html><head><title>式</title></head><body><article><h1>式</h1><p>${WORDS}</p>${body}<p>${WORDS}</p></article></body></html>`,
  ).document.content ?? []
const fromClipboard = (html: string) => readClipboard({ html, text: '', rtf: '', files: [] }, 'structure').blocks
/** How each block that holds a formula stands. */
const places = (blocks: readonly NodeJson[]) =>
  blocks.filter(({ content }) => content?.some(({ type }) => type === 'formula')).map(({ attrs }) => attrs)

describe('a formula on a line of its own', () => {
  it('is one that is displayed, with nothing beside it', () => {
    const [shown, inline] = [formulaNode('a', true)!, formulaNode('a', false)!]
    expect(isLoneFormula([shown])).toBe(true)
    expect(isLoneFormula([inline])).toBe(false)
    expect(isLoneFormula([shown, { type: 'text', text: '，' }])).toBe(false)
    expect(isLoneFormula([])).toBe(false)
  })

  it.each(DISPLAYED)('stands in the middle in a page and from the clipboard: $from', ({ html }) => {
    for (const line of [`<p>${html}</p>`, `<div>${html}</div>`, `<p style="text-align:justify">${html}</p>`]) {
      expect(places(fromPage(line))).toEqual([CENTRED])
      expect(places(fromClipboard(`<p>前</p>${line}<p>后</p>`))).toEqual([CENTRED])
    }
  })

  it('is an ordinary line with words beside it, and where it is set in the line', () => {
    const { html } = DISPLAYED[0]!
    for (const line of [`<p>其式为${html}。</p>`, `<p>${SAVED_FORMULAS[0].html}</p>`]) {
      expect(places(fromPage(line))).toEqual([ORDINARY])
      expect(places(fromClipboard(line))).toEqual([ORDINARY])
    }
  })
})
