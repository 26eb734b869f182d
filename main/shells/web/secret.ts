import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Makes a secret of 256 bits, as text that is safe in a URL and in a cookie. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text is the secret. Takes the same time wherever they differ, and whatever the text's length. */
export function isSecret(secret: string, text: string): boolean {
  return timingSafeEqual(digest(secret), digest(text))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
