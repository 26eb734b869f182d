/** What an archive may hold. A manuscript of 500 pages with 200 pictures stays far below; an archive made to burst does not. */
export const LIMITS = {
  entries: 10_000,
  /** bytes of one part of markup once expanded */
  markup: 64 * 1024 * 1024,
  /** bytes of all parts that are expanded, together */
  expanded: 256 * 1024 * 1024,
  /** expanded bytes for each packed byte, of parts above `ratioFrom` */
  ratio: 250,
  ratioFrom: 4 * 1024 * 1024,
  /** elements of one part */
  elements: 4_000_000,
  /** bytes of all pictures that are taken over: they cross to the window in one answer */
  pictures: 48 * 1024 * 1024,
} as const
