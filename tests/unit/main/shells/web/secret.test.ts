import { describe, expect, it } from 'vitest'
import { isSecret, makeSecret } from '../../../../../main/shells/web/secret.ts'

describe('a secret', () => {
  it('has 256 bits, is safe in an address, and is never the same', () => {
    const secrets = Array.from({ length: 50 }, makeSecret)
    expect(new Set(secrets).size).toBe(50)
    for (const secret of secrets) {
      expect(secret).toMatch(/^[\w-]{43}$/)
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    }
  })

  it('is known by all of it, whatever the length of what is shown', () => {
    const secret = makeSecret()
    expect(isSecret(secret, secret)).toBe(true)
    for (const wrong of ['', secret.slice(1), `${secret}x`, ` ${secret}`, secret.toLowerCase().toUpperCase(), '清样']) {
      expect(isSecret(secret, wrong)).toBe(false)
    }
  })
})
