import { expect, it } from 'vitest'
import { dropUnreadable } from '../../../../../src/intake/webpage/passes/dropUnreadable.ts'
import { paragraphs, run } from './helpPass.ts'

it('lines of replacement characters', () => {
  expect(run(dropUnreadable, paragraphs('\ufffd\ufffd', '甲\ufffd')).kept).toEqual(['甲\ufffd'])
})
