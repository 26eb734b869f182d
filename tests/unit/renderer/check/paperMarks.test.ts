import { expect, it } from 'vitest'
import { paperMarks } from '../../../../renderer/check/paperMarks.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'

it('marks what stands in the body, not what stands in the metadata', () => {
  const findings = createChecker().check(articleOf('近日,我们', { title: '题。' }))
  expect(findings).toHaveLength(2)
  expect(paperMarks(findings)).toEqual([{ path: [0], from: 2, to: 3, severity: 'error' }])
})
