import { expect, it } from 'vitest'
import { fileMoment } from '../../../src/publish/fileMoment.ts'

it('writes a moment by the clock of Shanghai, over the turn of a day too', () => {
  expect(fileMoment(new Date('2016-05-19T06:08:09.999Z'))).toBe('20160519140809')
  expect(fileMoment(new Date('2016-12-31T16:00:00Z'))).toBe('20170101000000')
})
