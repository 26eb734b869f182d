import { readCredits } from '../credits/readCredits.ts'
import { plain } from '../headline/findHeadline.ts'
import { findMoments } from '../time/findMoments.ts'
import { namesOf } from '../tree/namesOf.ts'
import { markedText, type Line } from '../tree/pageLines.ts'
import { HEADINGS } from '../tree/tagKinds.ts'
import type { Finding } from '../webPageManuscript.ts'
import type { Reading } from './reading.ts'

/** The lines that belong to the headline: above it (引题) and below it (副题). */
export interface Subtitles {
  readonly kicker: Finding<string> | null
  readonly subtitle: Finding<string> | null
}

const KICKER: ReadonlySet<string> = new Set('pre yinti kicker shoulder jianti yt'.split(' '))
const SUBTITLE: ReadonlySet<string> = new Set('sub subtitle subhead futi fubiaoti futitle ft vicetitle'.split(' '))

/** Finds 引题 and 副题: lines next to the headline that are headings, or are named so; the info line is neither. */
export function findSubtitles({ zones, headline }: Reading): Subtitles {
  if (headline.line === null) return { kicker: null, subtitle: null }
  const above = zones.before[0]
  const below = zones.head.find((line) => line.block !== headline.line!.block)
  return {
    kicker: above !== undefined && fits(above, KICKER, headline.line) ? found(above, '标题上方') : null,
    subtitle: below !== undefined && fits(below, SUBTITLE, headline.line) ? found(below, '标题下方') : null,
  }
}

function fits(line: Line, names: ReadonlySet<string>, headline: Line): boolean {
  if (line.chars < 4 || line.chars > 80 || line.linkChars > 0 || plain(line.text) === plain(headline.text)) return false
  if (findMoments(line.text).length > 0 || readCredits(markedText(line)).length > 0 || /[。>»]$/.test(line.text))
    return false
  const near = Math.abs(line.order - headline.order) <= 8
  const named = [line.block, line.block.parent].some(
    (element) => element !== null && namesOf(element).some((name) => names.has(name)),
  )
  const sibling = line.block.parent === headline.block.parent
  return near && (named || (sibling && HEADINGS.includes(line.block.tag) && HEADINGS.includes(headline.block.tag)))
}

function found(line: Line, where: string): Finding<string> {
  return { value: line.text, where, confidence: 'likely' }
}
