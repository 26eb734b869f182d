import { describe, expect, it } from 'vitest'
import { dropRemarks } from '../../../../../src/intake/clipboard/passes/dropRemarks.ts'
import { ranPass } from './ranPass.ts'

describe('dropRemarks', () => {
  it('leaves deleted words out, keeps inserted ones without a line under them', () => {
    const html = '<p>甲<ins datetime="2016-05-18T10:21">乙</ins><del datetime="2016-05-18T10:21">丙</del></p>'
    expect(ranPass(html, [dropRemarks])).toMatchObject({ markup: '<p>甲乙</p>', told: ['deletions 1 丙'] })
  })

  it('leaves the marks and the list of reviewers’ remarks out', () => {
    const html =
      '<p><a style="mso-comment-reference:L_1">甲</a><span class=MsoCommentReference>[L1]</span></p><div style="mso-element:comment-list"><div style="mso-element:comment">请核对</div></div>'
    expect(ranPass(html, [dropRemarks])).toMatchObject({ markup: '<p>甲</p>', told: ['remarks 1 请核对'] })
  })

  it('takes strokes and lines of web pages for what they are', () => {
    const html = '<p><ins>甲</ins><del>乙</del></p>'
    expect(ranPass(html, [dropRemarks], 'web').body).toEqual(['p <u>甲</u><s>乙</s>'])
    expect(ranPass(html, [dropRemarks]).body).toEqual(['p <u>甲</u><s>乙</s>'])
  })
})
