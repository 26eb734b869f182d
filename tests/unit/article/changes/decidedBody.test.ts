import { expect, it } from 'vitest'
import { decidedBody } from '../../../../src/article/changes/decidedBody.ts'
import { changedBody, inShort } from '../../../helpers/changedBody.ts'
import { linedBody, linesOf } from '../../../helpers/linedTable.ts'

it('is the body with everything accepted, or rejected', () => {
  const body = changedBody('据[-新华社-][+本报+]报道')
  expect([decidedBody(body, 'accept'), decidedBody(body, 'reject')].map(inShort)).toEqual([
    '据本报报道',
    '据新华社报道',
  ])
  expect(linesOf(decidedBody(linedBody('+ 甲', '- 乙', '丙'), 'reject'))).toEqual(['乙', '丙'])
})
