import { describe, expect, it } from 'vitest'
import { readWebPage } from '../../../../../src/intake/webpage/readWebPage.ts'
import { outlineOf } from '../../../../helpers/word/outlineOf.ts'
import { SAVED_FORMULAS } from '../../../../helpers/savedFormulas.ts'

const page = (body: string) => {
  const words = '质能方程是物理学里最有名的公式，它说明质量和能量之间的关系，人们在很多地方都能见到它。'
  const html = `<!doctype html><html><head><title>质能方程</title></head><body><article><h1>质能方程</h1><p>${words}</p><p>其式为 ${body} 。</p><p>${words.repeat(2)}</p></article></body></html>`
  return outlineOf(readWebPage(html).document)
}

describe('a formula in a saved page', () => {
  it.each(SAVED_FORMULAS)('of $from', ({ html, outline }) => {
    expect(page(html)).toContain(`其式为 ${outline} 。`)
  })
})
