import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import type { Finding } from '../../documents/verify/inspection.ts'
import { EXIT, type ExitStatus } from './exitStatus.ts'

/** A finding with its words, as a report tells it. */
export function wordedFinding({ kind, level, path, detail }: Finding, language: Language): object {
  return {
    kind,
    level,
    path,
    message: translate(language, `verify.${kind}`),
    ...(detail === undefined ? {} : { detail }),
  }
}

/** How a command ends that found this: notes are no findings, and what cannot be read is the disk's failure. */
export function statusOfFindings(findings: readonly Finding[]): ExitStatus {
  if (findings.some(({ kind }) => kind === 'unreadable')) return EXIT.storage
  return findings.some(({ level }) => level !== 'note') ? EXIT.findings : EXIT.done
}
