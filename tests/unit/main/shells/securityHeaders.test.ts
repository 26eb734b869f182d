import { describe, expect, it } from 'vitest'
import { SECURITY_HEADERS } from '../../../../main/shells/securityHeaders.ts'

describe('the headers of everything served', () => {
  it('give every feature to nobody', () => {
    const features = (SECURITY_HEADERS['Permissions-Policy'] ?? '').split(', ')
    expect(features).toEqual(expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'usb=()']))
    expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([])
    expect(new Set(features).size).toBe(features.length)
  })

  it('let no page frame the desk, and tell no other where it lies', () => {
    expect(SECURITY_HEADERS).toMatchObject({ 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' })
  })

  it('can be sent: one line each, in ASCII', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(`${name}: ${value}`).toMatch(/^[ -~]+$/)
  })
})
