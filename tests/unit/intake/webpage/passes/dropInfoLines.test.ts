import { expect, it } from 'vitest'
import { dropInfoLines } from '../../../../../src/intake/webpage/passes/dropInfoLines.ts'
import { paragraphs, run, S } from './helpPass.ts'

it('labelled lines before the first sentence, none after it', () => {
  expect(
    run(dropInfoLines, paragraphs('2020-01-01 09:00 来源：青溪网', '关键词：灯会；古镇', S, '来源：甲')).kept,
  ).toEqual([S, '来源：甲'])
})
