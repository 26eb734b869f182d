import { expect, it } from 'vitest'
import { wechat } from '../../../../../src/intake/webpage/hints/wechat.ts'
import { told } from './helpTold.ts'

it('微信公众号: the moment in the script, on such pages alone', () => {
  const script = '<script>var ct = "1581418070";</script>'
  expect(told(wechat, `<div id="js_content"></div>${script}`)).toEqual({ publishedAt: '2020-02-11T18:47:50+08:00' })
  expect(told(wechat, script)).toEqual({})
})
