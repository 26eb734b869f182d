import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFrame, encodeFrame, type Base64, type Frame } from '../../../src/contract/wire.ts'

const base64: Base64 = {
  encode: (bytes) => Buffer.from(bytes).toString('base64'),
  decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
}

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
    fc.array(tie('any')),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('$bytes', '$', '$$bytes', '__proto__', 'constructor')),
      tie('any'),
    ),
  ),
})).any

describe('the wire', () => {
  it('gives back every frame as it was, bytes and odd keys included', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), value, (call, channel, input) => {
        const frame: Frame = { call, channel, input }
        expect(decodeFrame(encodeFrame(frame, base64), base64)).toEqual(frame)
      }),
    )
  })

  it('writes bytes as tagged base64', () => {
    expect(
      encodeFrame({ call: 1, channel: 'intake.read', input: { bytes: new Uint8Array([1, 2, 255]) } }, base64),
    ).toBe('{"call":1,"channel":"intake.read","input":{"bytes":{"$bytes":"AQL/"}}}')
  })

  it('takes an object that only looks like bytes for what it is', () => {
    const frame: Frame = { event: 'x', payload: { $bytes: 'AQL/' } }
    expect(decodeFrame(encodeFrame(frame, base64), base64)).toEqual(frame)
  })

  it('never reaches a prototype', () => {
    const read = decodeFrame('{"event":"x","payload":{"__proto__":{"polluted":1}}}', base64) as { payload: object }
    expect(Object.getPrototypeOf(read.payload)).toBe(Object.prototype)
    expect((read.payload as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it.each([
    '',
    'nonsense',
    '1',
    'null',
    '[]',
    '{}',
    '{"call":"1","channel":"x"}',
    '{"call":1.5,"channel":"x"}',
    '{"call":1}',
    '{"call":1,"channel":7,"input":{}}',
    '{"event":7,"payload":{}}',
  ])('refuses %j', (text) => {
    expect(decodeFrame(text, base64)).toBeNull()
  })

  it('refuses a frame whose base64 the codec refuses', () => {
    const strict: Base64 = {
      encode: base64.encode,
      decode: () => {
        throw new Error('no base64')
      },
    }
    expect(decodeFrame('{"call":1,"channel":"x","input":{"$bytes":"*"}}', strict)).toBeNull()
  })
})
