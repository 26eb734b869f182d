/** No column is narrower, in pixels. */
export const NARROWEST = 40

/**
 * How wide a column may be, so that the table stays on the paper and every column can be seen.
 * @param widths of all columns in pixels, 0 for those that share what is left
 * @param paper how wide the paper's column is
 */
export function roomFor(column: number, widths: readonly number[], paper: number): number {
  const others = widths.reduce((sum, width, at) => (at === column ? sum : sum + Math.max(width, NARROWEST)), 0)
  return Math.max(NARROWEST, Math.floor(paper - others))
}
