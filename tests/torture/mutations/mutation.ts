/** A guard, and how to take it out. */
export interface Mutation {
  /** what the guard keeps true */
  readonly guard: string
  /** path from the repository's root */
  readonly file: string
  /** stands in the file exactly once */
  readonly text: string
  /** what stands there when the guard is out */
  readonly replacement: string
  /** test files that must fail then, by their paths from the root */
  readonly tests: readonly string[]
  /** only the tests whose names match: where a file tries more than this guard needs, and takes its time */
  readonly named?: string
}
