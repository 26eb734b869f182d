import { isJsonObject } from '../../article/isJsonObject.ts'
import type { Bilingual } from '../../base/language.ts'
import { TARGETS } from '../profile.ts'
import type { ExportedFile, ExportOverride, ExportRecord } from './exportRecord.ts'
import { parseJson } from '../../base/parseJson.ts'

/** A record as a line of the article's `exports.jsonl`. */
export function exportRecordLine(record: ExportRecord): string {
  return `${JSON.stringify(record)}\n`
}

/** Reads the lines of an `exports.jsonl`, the newest first. A line that is not whole, or that a newer desk wrote otherwise, is passed over. */
export function readExportRecords(text: string): ExportRecord[] {
  const records = text.split('\n').flatMap((line) => {
    const record = readLine(line)
    return record === null ? [] : [record]
  })
  return records.sort((a, b) => b.at - a.at)
}

function readLine(line: string): ExportRecord | null {
  const raw = parseJson(line)
  if (!isJsonObject(raw) || !Number.isSafeInteger(raw.at) || typeof raw.profile !== 'string') return null
  const target = TARGETS.find((one) => one === raw.target)
  if (target === undefined || !Array.isArray(raw.files)) return null
  const override = readOverride(raw.override)
  return {
    at: raw.at as number,
    who: textOf(raw.who),
    profile: raw.profile,
    label: readBilingual(raw.label) ?? { zh: raw.profile, en: raw.profile },
    target,
    title: textOf(raw.title),
    version: typeof raw.version === 'string' ? raw.version : null,
    files: raw.files.flatMap(readFile),
    ...(override === null ? {} : { override }),
  }
}

function readFile(raw: unknown): ExportedFile[] {
  if (!isJsonObject(raw) || typeof raw.path !== 'string' || typeof raw.size !== 'number') return []
  return [{ path: raw.path, size: raw.size, sha256: textOf(raw.sha256) }]
}

function readOverride(raw: unknown): ExportOverride | null {
  if (!isJsonObject(raw) || typeof raw.reason !== 'string') return null
  const passed = Array.isArray(raw.passed) ? raw.passed.flatMap((one) => readBilingual(one) ?? []) : []
  return { reason: raw.reason, passed }
}

function readBilingual(raw: unknown): Bilingual | null {
  return isJsonObject(raw) && typeof raw.zh === 'string' && typeof raw.en === 'string'
    ? { zh: raw.zh, en: raw.en }
    : null
}

function textOf(raw: unknown): string {
  return typeof raw === 'string' ? raw : ''
}
