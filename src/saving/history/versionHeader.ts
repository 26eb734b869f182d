import { isJsonObject } from '../../article/isJsonObject.ts'
import { crc32 } from '../journal/crc32.ts'
import { parseJson } from '../../base/parseJson.ts'

/**
 * What a version's file says of itself in its first line, before the compressed article:
 * `qingyang/version <CRC-32 of the rest of the line> <JSON>`.
 */
export interface VersionHeader {
  readonly version: 1
  /** id of the article */
  readonly article: string
  /** milliseconds since 1970 */
  readonly at: number
  /** the person, as the settings called them */
  readonly who: string
  readonly why: string
  /** 字数 of the body */
  readonly characters: number
  /** what a person called it; '' for none */
  readonly name: string
  /** of the article.json that follows, in bytes */
  readonly size: number
  /** SHA-256 of its bytes, in hex */
  readonly sha256: string
}

const START = 'qingyang/version '

/** The longest first line, in bytes: more is no header of ours. */
export const LONGEST_HEADER = 4096

/** A header as the first line of a file, with its newline. */
export function versionHeaderLine(header: VersionHeader): string {
  const json = JSON.stringify(header)
  return `${START}${crc32(json).toString(16).padStart(8, '0')} ${json}\n`
}

/** Reads a first line, without its newline; null where it is damaged or no header. */
export function readVersionHeader(line: string): VersionHeader | null {
  const json = line.slice(START.length + 9)
  const sum = line.slice(START.length, START.length + 9)
  if (!line.startsWith(START) || !/^[0-9a-f]{8} $/.test(sum) || Number.parseInt(sum, 16) !== crc32(json)) return null
  const header = parseJson(json)
  return isHeader(header) ? header : null
}

function isHeader(value: unknown): value is VersionHeader {
  return (
    isJsonObject(value) &&
    value.version === 1 &&
    ['article', 'who', 'why', 'name', 'sha256'].every((key) => typeof value[key] === 'string') &&
    ['at', 'characters', 'size'].every((key) => Number.isSafeInteger(value[key]))
  )
}
