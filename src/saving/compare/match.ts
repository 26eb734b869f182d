/** A place before and a place after that hold the same, or the same in another shape. */
export type Match = readonly [before: number, after: number]
