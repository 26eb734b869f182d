/** A fresh name for a comment: ten letters and digits, unlike any other. */
export function newCommentId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('')
}
