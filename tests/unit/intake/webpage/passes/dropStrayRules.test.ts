import { expect, it } from 'vitest'
import { dropStrayRules } from '../../../../../src/intake/webpage/passes/dropStrayRules.ts'
import { run } from './helpPass.ts'

it('at the ends and doubled', () => {
  expect(run(dropStrayRules, '<hr><p>甲</p><hr><hr><p>乙</p><hr>').kept).toEqual(['甲', 'horizontalRule:', '乙'])
})
