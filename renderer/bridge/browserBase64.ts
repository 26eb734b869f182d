import type { Base64 } from '../../src/contract/wire.ts'

/** What newer engines have of their own; TypeScript's library does not know it yet. */
interface NativeBase64 {
  readonly fromBase64?: (text: string) => Uint8Array
}

/** A string of characters 0–255 is handed over in parts: a call takes only so many arguments. */
const PART = 32_768

/** The wire's byte codec in a browser: the engine's own where it has one, else through `btoa` and `atob`. */
export const browserBase64: Base64 = {
  encode(bytes) {
    const { toBase64 } = bytes as { readonly toBase64?: () => string }
    if (toBase64 !== undefined) return toBase64.call(bytes)
    let text = ''
    for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART))
    return btoa(text)
  },
  decode(text) {
    const { fromBase64 } = Uint8Array as NativeBase64
    return fromBase64 === undefined ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : fromBase64(text)
  },
}
