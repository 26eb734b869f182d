/** A moment as file names bear it: `20261123T093000123Z`, in UTC. Sorting the texts sorts the moments. */
export function compactTime(at: number): string {
  return new Date(at).toISOString().replace(/[-:.]/g, '')
}

/** Reads such a moment, in milliseconds since 1970; null where it is none. */
export function readCompactTime(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(text)
  if (parts === null) return null
  const [, year, month, day, hour, minute, second, millisecond] = parts
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`)
  return Number.isNaN(at) ? null : at
}
