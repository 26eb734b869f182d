import type { Finding } from '../../src/article/finding.ts'
import type { PaperMark } from '../editor/findings/paperMark.ts'

/** The marks on the paper of findings that stand in the body. */
export function paperMarks(findings: readonly Finding[]): PaperMark[] {
  return findings.flatMap(({ place, from, to, severity }) =>
    place.kind === 'block' ? [{ path: place.path, from, to, severity }] : [],
  )
}
