import { describe, expect, it } from 'vitest'
import { looksLikeHeading } from '../../../../../src/intake/clipboard/convert/looksLikeHeading.ts'

describe('looksLikeHeading', () => {
  it.each(['一、组织建设', '（二）压实责任', '为什么要这样做？', '组织建设'])('takes %s', (line) => {
    expect(looksLikeHeading(line)).toBe(true)
  })

  it.each(['会议强调三点。', '各位领导：', '第一句。第二句', '', '（作者单位：雷山县委）', '长'.repeat(41)])(
    'refuses “%s”',
    (line) => {
      expect(looksLikeHeading(line)).toBe(false)
    },
  )
})
