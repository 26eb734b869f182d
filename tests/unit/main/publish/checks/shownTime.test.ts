import { expect, it } from 'vitest'
import { shownTime } from '../../../../../main/publish/checks/shownTime.ts'

it('writes a moment for people, and leaves what is none as it stands', () => {
  expect(shownTime('zh')('2016-05-19T06:30:00.000Z')).toMatch(/^2016年5月(?:18|19|20)日 \d\d:\d\d$/)
  expect(shownTime('en')('2016-05-19T06:30:00.000Z')).toContain('2016')
  expect(shownTime('zh')('昨天')).toBe('昨天')
  expect(shownTime('zh')('')).toBe('')
})
