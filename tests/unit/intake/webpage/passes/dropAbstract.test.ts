import { expect, it } from 'vitest'
import { dropAbstract } from '../../../../../src/intake/webpage/passes/dropAbstract.ts'
import { paragraphs, run, S } from './helpPass.ts'

it('a labelled or boxed summary; a lead stays', () => {
  expect(run(dropAbstract, `<div class="summary">${S}</div><p>${S}乙</p>`, { abstract: S }).kept).toEqual([`${S}乙`])
  expect(run(dropAbstract, paragraphs(S, '乙'), { abstract: S }).kept).toEqual([S, '乙'])
})
