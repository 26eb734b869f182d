/** A byte codec for base64. Injected: the core knows neither Buffer nor btoa. */
export interface Base64 {
  encode(bytes: Uint8Array): string
  /** Throws on what is no base64. */
  decode(text: string): Uint8Array
}

/** What runs over the web shell's WebSocket: a question, its answer, or news. `call` numbers a question within its connection. */
export type Frame =
  | { readonly call: number; readonly channel: string; readonly input: unknown }
  | { readonly call: number; readonly result: unknown }
  | { readonly event: string; readonly payload: unknown }

/** The largest frame in bytes: 50 MB of picture as base64, and room for its envelope. */
export const MOST_FRAME_BYTES = 70 * 1024 * 1024

const BYTES = '$bytes'

/** Writes a frame as JSON; bytes become `{"$bytes": "<base64>"}`, and a key that begins with `$` gains another, so nothing else can look so. */
export function encodeFrame(frame: Frame, base64: Base64): string {
  return JSON.stringify(pack(frame, base64))
}

/** Reads a frame; null where the text is none. */
export function decodeFrame(text: string, base64: Base64): Frame | null {
  try {
    const value = unpack(JSON.parse(text), base64)
    return isFrame(value) ? value : null
  } catch {
    return null
  }
}

function isFrame(value: unknown): value is Frame {
  if (typeof value !== 'object' || value === null) return false
  if ('event' in value) return typeof value.event === 'string'
  if (!('call' in value) || !Number.isSafeInteger(value.call)) return false
  return 'result' in value || ('channel' in value && typeof value.channel === 'string')
}

function pack(value: unknown, base64: Base64): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: base64.encode(value) }
  if (Array.isArray(value)) return value.map((item) => pack(item, base64))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.startsWith('$') ? `$${key}` : key, pack(item, base64)]),
  )
}

function unpack(value: unknown, base64: Base64): unknown {
  if (Array.isArray(value)) return value.map((item) => unpack(item, base64))
  if (typeof value !== 'object' || value === null) return value
  if (BYTES in value && typeof value[BYTES] === 'string') return base64.decode(value[BYTES])
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.startsWith('$$') ? key.slice(1) : key, unpack(item, base64)]),
  )
}
