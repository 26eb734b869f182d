/**
 * Makes an address whole, as a browser would: absolute addresses stay, others are read from the page's address or its `<base>`.
 * @returns the address as it is where the page's own is not known
 */
export function resolveAddress(address: string, base: string): string {
  const text = address
    .replace(/[\t\r\n]+/g, '')
    .replace(ENDS, '')
    .replaceAll(' ', '%20')
  const origin = /^(https?:)(\/\/[^/?#]+)([^?#]*)/i.exec(base)
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith('#')) return text
  if (text.startsWith('//')) return `${origin?.[1] ?? 'https:'}${text}`
  if (origin === null || text === '') return text
  const root = `${origin[1]}${origin[2]}`
  if (text.startsWith('?')) return `${root}${origin[3]}${text}`
  const tail = /[?#].*$/s.exec(text)?.[0] ?? ''
  const path = text.slice(0, text.length - tail.length)
  const steps = (path.startsWith('/') ? path : `${origin[3]!.replace(/[^/]*$/, '')}${path}`).split('/')
  const kept: string[] = []
  for (const step of steps.slice(1)) {
    if (step === '..') kept.pop()
    else if (step !== '.') kept.push(step)
  }
  if (/(?:^|\/)\.{1,2}$/.test(path)) kept.push('')
  return `${root}/${kept.join('/')}${tail}`
}

// eslint-disable-next-line no-control-regex -- browsers strip control characters and spaces before they read an address
const ENDS = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g
