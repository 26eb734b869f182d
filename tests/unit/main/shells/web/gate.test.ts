import { describe, expect, it } from 'vitest'
import { makeGate } from '../../../../../main/shells/web/gate.ts'

const host = '127.0.0.1:40123'
const tokenOf = (address: string): string => new URL(address).searchParams.get('token') ?? ''

describe('the gate', () => {
  it('gives its cookie once, for the right token only', () => {
    const gate = makeGate(40123)
    expect(gate.exchange('')).toBeNull()
    expect(gate.exchange(`${tokenOf(gate.address)}x`)).toBeNull()
    const line = gate.exchange(tokenOf(gate.address)) ?? ''
    expect(line).toMatch(/^qingyang-40123=[^;]{20,}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(gate.exchange(tokenOf(gate.address))).toBeNull()
  })

  it('knows its cookie among others, and takes neither a wrong one nor the token', () => {
    const gate = makeGate(40123)
    const [pair = ''] = (gate.exchange(tokenOf(gate.address)) ?? '').split(';')
    expect(gate.hasCookie({ cookie: `a=b; ${pair};c=d` })).toBe(true)
    expect(gate.hasCookie({ cookie: `qingyang-40123=old; ${pair}` })).toBe(true)
    expect(gate.hasCookie({ cookie: pair.slice(0, -1) })).toBe(false)
    expect(gate.hasCookie({ cookie: `qingyang-40123=${tokenOf(gate.address)}` })).toBe(false)
    expect(gate.hasCookie({ cookie: pair.replace('40123', '40124') })).toBe(false)
    expect(gate.hasCookie({})).toBe(false)
  })

  it('takes requests of its own pages and of the address line, from no other host or site', () => {
    const { isOurs, origin } = makeGate(40123)
    expect(isOurs({ host })).toBe(true)
    expect(isOurs({ host, origin, 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(isOurs({ host, 'sec-fetch-site': 'none' })).toBe(true)
    expect(isOurs({ host: 'localhost:40123' })).toBe(false)
    expect(isOurs({ host: 'evil.example', origin })).toBe(false)
    expect(isOurs({ host, origin: 'null' })).toBe(false)
    expect(isOurs({ host, origin: 'http://127.0.0.1:40124' })).toBe(false)
    expect(isOurs({ host, 'sec-fetch-site': 'cross-site' })).toBe(false)
  })
})
