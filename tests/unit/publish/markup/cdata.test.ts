import { describe, expect, it } from 'vitest'
import { cdata } from '../../../../src/publish/markup/cdata.ts'
import { readXml } from '../../../../src/publish/validate/readXml.ts'

describe('cdata', () => {
  it.each(['', '<b>&', 'a]]>b', ']]>]]>', ']]]]>>', ']]', '>'])('is read back as it was: %j', (text) => {
    expect(readXml(`<a>${cdata(text)}</a>`)).toMatchObject({ root: { text } })
  })

  it('leaves out what XML forbids', () => {
    expect(cdata('甲\u0000\ud800\uffff乙')).toBe('<![CDATA[甲乙]]>')
    expect(cdata(']]\u0001>')).toBe('<![CDATA[]]]]><![CDATA[>]]>')
  })
})
