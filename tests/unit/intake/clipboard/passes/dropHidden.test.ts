import { describe, expect, it } from 'vitest'
import { dropHidden } from '../../../../../src/intake/clipboard/passes/dropHidden.ts'
import { ranPass } from './ranPass.ts'

describe('dropHidden', () => {
  it.each([
    '<span style="mso-hide:all">藏</span>',
    '<p style="color:red; display: none !important">藏</p>',
    '<div hidden>藏</div>',
    '<i style="font-size:0px">藏</i>',
  ])('takes out and tells %s', (html) => {
    expect(ranPass(`${html}甲`, [dropHidden])).toMatchObject({ markup: '甲', told: ['hidden 1'] })
  })

  it('leaves what only looks like it', () => {
    const html = '<p style="font-size:0.8em;visibility:hidden">甲</p><p style="display:block">乙</p>'
    expect(ranPass(html, [dropHidden])).toMatchObject({ markup: '<p>甲</p><p>乙</p>', told: [] })
  })

  it('does not tell of hidden nothing', () => {
    expect(ranPass('<p style="display:none"> <br></p>', [dropHidden]).told).toEqual([])
  })
})
