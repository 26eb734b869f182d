import { emptyMetadata, withPatch, type Metadata } from '../../../article/metadata.ts'
import { isWebAddress } from '../../../article/document/safeAddress.ts'
import type { FieldKey } from '../../../article/fields.ts'
import type { Found } from '../../manuscript.ts'
import type { Finding } from '../webPageManuscript.ts'
import { findAbstract } from './findAbstract.ts'
import { findAffiliation } from './findAffiliation.ts'
import { findAuthors } from './findAuthors.ts'
import { findChannelPath } from './findChannelPath.ts'
import { findEditors, findRole } from './findEditors.ts'
import { findKeywords } from './findKeywords.ts'
import { findPublishedAt } from './findPublishedAt.ts'
import { findSource } from './findSource.ts'
import { findSubtitles } from './findSubtitles.ts'
import type { Reading } from './reading.ts'

/** Reads all fields of a page, each with where it was found and how sure it is. */
export function readMetadata(
  reading: Reading,
  text: string,
): { metadata: Metadata; found: Partial<Record<FieldKey, Found>> } {
  const { kicker, subtitle } = findSubtitles(reading)
  const address = reading.page.address
  const findings: Partial<Record<FieldKey, Finding<string | readonly string[]> | null>> = {
    title: reading.headline.value === '' ? null : reading.headline,
    kicker,
    subtitle,
    channelPath: findChannelPath(reading),
    publishedAt: findPublishedAt(reading),
    source: findSource(reading),
    sourceUrl: isWebAddress(address) ? { value: address, where: '网址', confidence: 'sure' } : null,
    authors: findAuthors(reading),
    authorAffiliation: findAffiliation(reading),
    editors: findEditors(reading),
    proofreaders: findRole(reading, 'proofreader'),
    reviewers: findRole(reading, 'reviewer'),
    keywords: findKeywords(reading, text),
    abstract: findAbstract(reading, text),
  }
  const patch: Record<string, unknown> = {}
  const found: Partial<Record<FieldKey, Found>> = {}
  for (const [key, finding] of Object.entries(findings) as [FieldKey, Finding<unknown> | null][]) {
    if (finding === null) continue
    patch[key] = finding.value
    found[key] = { where: finding.where, confidence: finding.confidence }
  }
  return { metadata: withPatch(emptyMetadata(), patch), found }
}
