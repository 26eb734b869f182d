import { describe, expect, it } from 'vitest'
import { assetHeaders } from '../../../../main/shells/assetHeaders.ts'
import { SECURITY_HEADERS } from '../../../../main/shells/securityHeaders.ts'

describe('the headers of an asset', () => {
  it('say what it is and how large, and that nothing else be guessed', () => {
    expect(assetHeaders('image/png', 2048)).toMatchObject({
      'Content-Type': 'image/png',
      'Content-Length': '2048',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
  })

  it('let it run nothing, and are otherwise those of every answer', () => {
    const { 'Content-Security-Policy': policy, ...rest } = assetHeaders('image/svg+xml', 1)
    expect(policy).toBe('sandbox')
    const { 'Content-Security-Policy': pagePolicy, ...others } = SECURITY_HEADERS
    expect(pagePolicy).not.toBe(policy)
    expect(rest).toMatchObject(others)
  })
})
