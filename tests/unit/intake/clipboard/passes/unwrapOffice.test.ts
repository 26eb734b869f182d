import { describe, expect, it } from 'vitest'
import { unwrapOffice } from '../../../../../src/intake/clipboard/passes/unwrapOffice.ts'
import { ranPass } from './ranPass.ts'

describe('unwrapOffice', () => {
  it('lets smart tags give way to their words and empty paragraph marks vanish', () => {
    const html = '<p><st1:place w:st="on">雷山<st1:city>县</st1:city></st1:place>甲<o:p>&nbsp;</o:p><o:p>乙</o:p></p>'
    expect(ranPass(html, [unwrapOffice])).toMatchObject({ markup: '<p>雷山县甲乙</p>', told: ['officeMarkup 4'] })
  })

  it('makes one space of a tab', () => {
    expect(
      ranPass('<p>来源<span style="mso-tab-count:2">&nbsp;&nbsp;&nbsp; </span>甲</p>', [unwrapOffice]).body,
    ).toEqual(['p 来源 甲'])
  })
})
