import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import { checkCnml } from '../../src/publish/validate/checkCnml.ts'
import { checkNinjs } from '../../src/publish/validate/checkNinjs.ts'
import { checkTrs } from '../../src/publish/validate/checkTrs.ts'
import type { OutputFault } from '../../src/publish/validate/outputFault.ts'
import { readPackage } from '../documents/package/readPackage.ts'
import { isPackage } from '../documents/package/isPackage.ts'
import { readZip } from '../files/zip/readZip.ts'

/** What an output is, and what is wrong in it. */
export interface Validated {
  readonly kind: 'trs' | 'cnml' | 'ninjs' | 'package'
  readonly findings: readonly OutputFault[]
}

const LIMITS = { mostFiles: 5_000, mostBytes: 1024 * 1024 * 1024 }

/** Checks one of our own outputs by its bytes. What is none of them is the error `input.notOutput`. */
export function validateOutput(bytes: Uint8Array, path?: string): Result<Validated, DeskError> {
  if (isPackage(bytes)) {
    const read = readPackage(bytes, path)
    return read.ok ? ok({ kind: 'package', findings: [] }) : read
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return validateZip(bytes, path)
  const text = new TextDecoder().decode(bytes)
  if (/^\ufeff?\s*\{/.test(text) && text.includes('"uri"')) return ok({ kind: 'ninjs', findings: checkNinjs(text) })
  if (text.includes('<CNML')) return ok({ kind: 'cnml', findings: checkCnml(text) })
  if (text.includes('<WCMDOCUMENTS')) return ok({ kind: 'trs', findings: checkTrs(text, null) })
  return err(deskError('input.notOutput', { path }))
}

function validateZip(bytes: Uint8Array, path?: string): Result<Validated, DeskError> {
  const files = readZip(bytes, LIMITS) ?? []
  const xmls = files.filter((file) => /\.xml$/i.test(file.path))
  const [xml] = xmls
  if (xml === undefined || xmls.length > 1) return err(deskError('input.notOutput', { path }))
  const beside = files.filter((file) => file !== xml).map((file) => file.path)
  return ok({ kind: 'trs', findings: checkTrs(new TextDecoder().decode(xml.bytes), beside) })
}
