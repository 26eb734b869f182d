import type { PublishWarning } from '../publication.ts'

/** What a warning does to an export: it stops it, it is asked about, or it is only told. */
export type GateLevel = 'stops' | 'asks' | 'tells'

/** Warnings about something that a reader of the output would miss. The others say how the output is, and what is to be done with it. */
const ASKS: ReadonlySet<PublishWarning['code']> = new Set([
  'overLimit',
  'tooLong',
  'missingBytes',
  'remotePicture',
  'pictureAsIs',
  'template',
  'undecided',
])

/** What a warning does to an export. */
export function gateLevel({ code, level }: PublishWarning): GateLevel {
  if (level !== undefined) return level
  if (code === 'missingRequired') return 'stops'
  return ASKS.has(code) ? 'asks' : 'tells'
}
