import type { ErrorCode } from '../../base/deskError.ts'

/** Thrown within this room where a file cannot be read at all; `readWordManuscript` gives it as an error value. */
export class Refused extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, detail: string) {
    super(detail)
    this.code = code
  }
}
