/**
 * Whether an address may be handed to the system's browser or mail program: `https:` without a name or password in it, and `mailto:`.
 * Everything else (files, other programs' schemes, plain http) stays where it is.
 */
export function isOutsideAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return protocol === 'mailto:' || (protocol === 'https:' && username === '' && password === '')
}
