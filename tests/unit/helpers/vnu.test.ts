import { afterEach, describe, expect, it, vi } from 'vitest'
import { vnu } from '../../helpers/vnu.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the HTML checker', () => {
  it('tells errors from warnings, and which page they are in', () => {
    const good = '<!DOCTYPE html><html lang="zh-CN"><head><title>好</title></head><body><p>文</p></body></html>'
    const findings = vnu([good, good.replace('<p>', '<p><b>'), good.replace('<p>', '<h1></h1><p>')])
    expect(new Set(findings.map(({ page, type }) => `${page} ${type}`))).toEqual(new Set(['1 error', '2 warning']))
  })

  it('fails with what to do where Java is missing', () => {
    vi.stubEnv('PATH', '/nowhere')
    expect(() => vnu(['<p>'])).toThrow(/Java 17/)
  })
})
