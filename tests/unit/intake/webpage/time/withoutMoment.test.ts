import { expect, it } from 'vitest'
import { withoutMoment } from '../../../../../src/intake/webpage/time/withoutMoment.ts'

it('leaves what stands beside a moment', () => {
  expect(withoutMoment('2021/10/08 18:02:11 记者 韩笑')).toBe('记者 韩笑')
  expect(withoutMoment('记者 韩笑 2021年10月8日')).toBe('记者 韩笑')
  expect(withoutMoment('记者 韩笑')).toBe('记者 韩笑')
})
