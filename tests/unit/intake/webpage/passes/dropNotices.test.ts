import { expect, it } from 'vitest'
import { dropNotices } from '../../../../../src/intake/webpage/passes/dropNotices.ts'
import { paragraphs, run, S } from './helpPass.ts'

it('at the ends, not in the middle', () => {
  expect(
    run(
      dropNotices,
      paragraphs('（原标题：灯会）', S, S, S, S, '版权声明：未经授权不得转载。', '扫一扫在手机打开当前页'),
    ).kept,
  ).toEqual([S, S, S, S])
  const middle = [S, S, S, S, '声明一出，全场安静。', S, S, S, S, S, S, S, S]
  expect(run(dropNotices, paragraphs(...middle)).kept).toEqual(middle)
})
