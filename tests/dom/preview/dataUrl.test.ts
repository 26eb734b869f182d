import { describe, expect, it } from 'vitest'
import { dataUrl } from '../../../renderer/preview/dataUrl.ts'

describe('dataUrl', () => {
  it('holds the bytes as they are, and their type', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const url = await dataUrl(bytes, 'image/jpeg')
    const [head, base64] = url.split(',')
    expect(head).toBe('data:image/jpeg;base64')
    expect([...atob(base64 ?? '')].map((character) => character.charCodeAt(0))).toEqual([...bytes])
  })

  it('takes the part of a buffer it was given, not the buffer', async () => {
    const part = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4)
    expect(await dataUrl(part, 'image/png')).toBe('data:image/png;base64,AQID')
  })
})
