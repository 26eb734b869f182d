/** Something wrong in an output: what, where in it, and what stands there instead. */
export interface OutputFault {
  readonly code:
    /** no XML or JSON at all */
    | 'notWellFormed'
    /** something the format asks for is not there */
    | 'missing'
    /** something the format does not know */
    | 'unexpected'
    /** a value the format does not take */
    | 'wrongValue'
    /** listed, but not there */
    | 'fileMissing'
    /** there, but not listed */
    | 'fileUnlisted'
  readonly where: string
  readonly what: string
}
