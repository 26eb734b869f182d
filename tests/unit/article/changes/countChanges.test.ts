import { expect, it } from 'vitest'
import { countChanges } from '../../../../src/article/changes/countChanges.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { changedBody } from '../../../helpers/changedBody.ts'

it('counts changes by their names, not their parts', () => {
  expect(countChanges(changedBody('甲乙').toJSON() as NodeJson)).toBe(0)
  expect(countChanges(changedBody('甲[-乙-][+丙+]¶+/丁').toJSON() as NodeJson)).toBe(1)
  const [first, second] = [changedBody('[+甲+]'), changedBody('[+乙+]')].map((doc) => doc.toJSON() as NodeJson)
  const other = JSON.parse(JSON.stringify(second).replaceAll('change0001', 'change0002')) as NodeJson
  expect(countChanges({ type: 'doc', content: [first!, other] })).toBe(2)
})
