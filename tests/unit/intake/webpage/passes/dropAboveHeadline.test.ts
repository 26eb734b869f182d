import { expect, it } from 'vitest'
import { dropAboveHeadline } from '../../../../../src/intake/webpage/passes/dropAboveHeadline.ts'
import { paragraphs, run, S } from './helpPass.ts'

it('the headline and its companions', () => {
  expect(run(dropAboveHeadline, `<h1>古镇灯会开幕</h1>${paragraphs(S)}`, { title: '古镇灯会开幕' })).toEqual({
    kept: [S],
    dropped: ['古镇灯会开幕'],
  })
})
