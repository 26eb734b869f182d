import type { IncomingHttpHeaders } from 'node:http'
import { isSecret, makeSecret } from './secret.ts'

/** The web shell's door: who may come in, and by which key. */
export interface Gate {
  /** e.g. `http://127.0.0.1:40123` */
  readonly origin: string
  /** the address that opens the desk, once */
  readonly address: string
  /** Whether a request was made by a page of ours, or by the person in the browser's address line. */
  isOurs(headers: IncomingHttpHeaders): boolean
  /** Whether a request carries the cookie. */
  hasCookie(headers: IncomingHttpHeaders): boolean
  /** Takes the one-time token: gives the `Set-Cookie` line for it, or null where it is wrong or was used. */
  exchange(token: string): string | null
}

/**
 * Makes the gate of a server on 127.0.0.1. Its two secrets live in memory only, as long as the process.
 * The cookie's name carries the port, because cookies do not keep the servers of one host apart.
 * @param port the port the server listens on
 */
export function makeGate(port: number): Gate {
  const host = `127.0.0.1:${port}`
  const origin = `http://${host}`
  const name = `qingyang-${port}`
  const cookie = makeSecret()
  const token = makeSecret()
  let used = false
  return {
    origin,
    address: `${origin}/?token=${token}`,
    isOurs: (headers) =>
      headers.host === host &&
      (headers.origin === undefined || headers.origin === origin) &&
      ['same-origin', 'none', undefined].includes(headers['sec-fetch-site']),
    hasCookie: (headers) => cookiesOf(headers.cookie ?? '', name).some((value) => isSecret(cookie, value)),
    exchange(text) {
      if (!isSecret(token, text) || used) return null
      used = true
      return `${name}=${cookie}; Path=/; HttpOnly; SameSite=Strict`
    },
  }
}

function cookiesOf(header: string, name: string): string[] {
  return header
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
}
