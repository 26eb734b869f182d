/** A picture or file that belongs to an article; its bytes lie in `assets/<name>` and are never rewritten. */
export interface Asset {
  /** file name, unique within the article */
  readonly name: string
  /** a picture to be shown, or a file to be offered */
  readonly kind: 'picture' | 'file'
  readonly mediaType: string
  /** in bytes; null where only the name is known */
  readonly size: number | null
  /** hex SHA-256 of the bytes; null where only the name is known */
  readonly sha256: string | null
  /** in pixels, for pictures whose bytes are here */
  readonly width?: number
  readonly height?: number
  /** the name it came with */
  readonly originalName?: string
}

/** The most that every file system takes, less room for the endings of temporary files; in bytes of UTF-8. */
const LONGEST = 200

/** Whether a text can be an asset's file name: no path, no hidden file, nothing a file system refuses. */
export function isAssetName(name: string): boolean {
  return (
    name.length <= 120 &&
    /^[^.\\/:*?"<>|\p{C}\p{Z}][^\\/:*?"<>|\p{Cc}\p{Cs}]*$/u.test(name) &&
    !/[.\s]$/.test(name) &&
    !RESERVED.test(name) &&
    encodeURIComponent(name).replace(/%../g, '_').length <= LONGEST
  )
}

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** The media type that a picture's or file's name tells, by its ending; `application/octet-stream` where it tells none. */
export function mediaTypeOf(name: string): string {
  return TYPES.get(name.toLowerCase().replace(/^.*\./s, '')) ?? 'application/octet-stream'
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['zip', 'application/zip'],
])
