import { expect, it } from 'vitest'
import { goesAway } from '../../../../src/article/changes/goesAway.ts'
import { changeMarkOf } from '../../../helpers/changedBody.ts'
import { formattingMark } from '../../../helpers/formattedBody.ts'

it('is what was put in and is rejected, or was taken out and is accepted', () => {
  const said = [changeMarkOf('+'), changeMarkOf('-'), formattingMark([])].map((mark) =>
    (['accept', 'reject', null] as const).map((decision) => goesAway(mark, decision)),
  )
  expect(said).toEqual([
    [false, true, false],
    [true, false, false],
    [false, false, false],
  ])
})
