/**
 * What stands in the line for the address of a link, numbered from 1, and before the address below. It says 链: `[1]` and `[i]` are the body's own
 * notes, which stand there too.
 */
export function linkSign(number: number): string {
  return `[链${number}]`
}
