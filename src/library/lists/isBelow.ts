/** Whether a channel lies below another; both are whole paths with `/` between. */
export function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}/`)
}
