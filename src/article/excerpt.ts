const LONGEST = 80
const DEEPEST = 3
const WIDEST = 8

/** Shortens any JSON value to the 80 characters a person recognises it by; never walks a large or deep value to its end. */
export function excerpt(value: unknown): string {
  const text = show(value, 0)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}

function show(value: unknown, depth: number): string {
  if (typeof value === 'string') return depth === 0 ? value : JSON.stringify(value.slice(0, LONGEST))
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth >= DEEPEST) return '…'
  if (Array.isArray(value))
    return `[${value
      .slice(0, WIDEST)
      .map((item) => show(item, depth + 1))
      .join(',')}]`
  const entries = Object.entries(value).slice(0, WIDEST)
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${show(item, depth + 1)}`).join(',')}}`
}
