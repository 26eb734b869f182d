/** Whether one number may be the other with a slip of the hand: two digits changed over, one digit wrong, one too many or too few, the point elsewhere. */
export function isSlip(one: string, other: string): boolean {
  if (one === other) return false
  const [a, b] = [one.replace('.', ''), other.replace('.', '')]
  if (a === b) return true
  if (a.length === b.length) return a.length > 1 && (differing(a, b) === 1 || isTurned(a, b))
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length - short.length === 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}

function differing(a: string, b: string): number {
  return [...a].filter((digit, at) => digit !== b[at]).length
}

/** Two digits beside each other changed over. */
function isTurned(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b[index])
  return differing(a, b) === 2 && a[at] === b[at + 1] && a[at + 1] === b[at]
}
