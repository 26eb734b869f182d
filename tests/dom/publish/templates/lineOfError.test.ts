import { expect, it } from 'vitest'
import { deskError } from '../../../../src/base/deskError.ts'
import { lineOfError } from '../../../../renderer/publish/templates/lineOfError.ts'

it('is the line of the edited template, of no other and of no other error', () => {
  const wrong = deskError('template.wrong', { path: 'a.liquid', detail: '12:3 what' })
  expect(lineOfError(wrong, 'a.liquid')).toBe(12)
  expect(lineOfError(wrong, 'b.liquid')).toBeNull()
  expect(lineOfError(deskError('template.late', { path: 'a.liquid', detail: '12:3' }), 'a.liquid')).toBeNull()
})
