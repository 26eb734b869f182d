import type { DocumentJson } from '../article/document/documentJson.ts'
import { parseLocalDateTime } from '../article/localDateTime.ts'
import type { Metadata } from '../article/metadata.ts'
import { apartByPlace, apartHits } from './apartHits.ts'
import { BARE_CONTEXT, type CheckContext } from './checkContext.ts'
import type { Finding, Hit } from '../article/finding.ts'
import { findingOf } from './findingOf.ts'
import { orderFindings } from './orderFindings.ts'
import { placeKey } from './placeKey.ts'
import type { CheckedArticle, Rule, TextRule } from './rule.ts'
import { RULES } from './rules.ts'
import type { Slice } from './slice.ts'
import { blockReader } from './text/blockReader.ts'
import { fieldSlices } from './text/fieldSlices.ts'
import { knownText, type KnownText } from './text/knownText.ts'

/** What is checked. */
export interface Checkable {
  readonly metadata: Metadata
  readonly document: DocumentJson
}

/** A checker that remembers what it found in each text. */
export interface Checker {
  /**
   * All findings of an article, in the order of the text and always the same for the same article. A block that is the same object as before
   * costs nothing, a text that was seen before a look-up; rules about the whole article go by what they kept of each text.
   */
  check(article: Checkable, context?: Partial<CheckContext>): Finding[]
}

interface RuledHit {
  readonly rule: TextRule
  readonly hit: Hit
}

/** Texts that are remembered: more than a long article has. */
const REMEMBERED = 20_000

/** Makes a checker with these rules. */
export function createChecker(rules: readonly Rule[] = RULES): Checker {
  const textRules = rules.filter((rule) => rule.kind === 'text')
  const articleRules = rules.filter((rule) => rule.kind === 'article')
  const texts = new Map<string, KnownText>()
  const read = blockReader(remember)
  /** by what a text is, then by the text: what a rule says of a field depends on which one it is */
  let hits = new Map<string, WeakMap<KnownText, readonly RuledHit[]>>()
  let findings = new WeakMap<Slice, readonly Finding[]>()
  let toldBefore = ''
  let lexicons: CheckContext['lexicons'] = []

  function remember(text: string): KnownText {
    const before = texts.get(text)
    if (before !== undefined) return before
    if (texts.size >= REMEMBERED) texts.clear()
    const known = knownText(text)
    texts.set(text, known)
    return known
  }

  function hitsIn(slice: Slice, context: CheckContext): readonly RuledHit[] {
    const sort = slice.place.kind === 'field' ? slice.place.field : slice.kind
    const alike = hits.get(sort) ?? new WeakMap<KnownText, readonly RuledHit[]>()
    hits.set(sort, alike)
    const before = alike.get(slice.known)
    if (before !== undefined) return before
    const found = textRules.flatMap((rule) => apartHits(rule.check(slice, context)).map((hit) => ({ rule, hit })))
    alike.set(slice.known, found)
    return found
  }

  function findingsIn(slice: Slice, context: CheckContext): readonly Finding[] {
    const before = findings.get(slice)
    if (before !== undefined) return before
    const found = hitsIn(slice, context).map(({ rule, hit }) => findingOf(rule, hit, slice.place, slice.text))
    findings.set(slice, found)
    return found
  }

  function articleFindings(article: CheckedArticle, context: CheckContext): Finding[] {
    let byPlace: Map<string, string> | undefined
    const textAt = (place: Finding['place']): string => {
      byPlace ??= new Map([...article.fields, ...article.blocks].map((slice) => [placeKey(slice.place), slice.text]))
      return byPlace.get(placeKey(place)) ?? ''
    }
    return articleRules.flatMap((rule) =>
      apartByPlace(rule.check(article, context)).map((hit) => findingOf(rule, hit, hit.place, textAt(hit.place))),
    )
  }

  return {
    check({ metadata, document }, given = {}) {
      const publishedAt = given.publishedAt ?? parseLocalDateTime(metadata.publishedAt)
      const context: CheckContext = { ...BARE_CONTEXT, ...given, publishedAt }
      const told = JSON.stringify(publishedAt)
      if (told !== toldBefore || context.lexicons !== lexicons) {
        hits = new Map()
        findings = new WeakMap()
      }
      toldBefore = told
      lexicons = context.lexicons

      const article: CheckedArticle = { metadata, fields: fieldSlices(metadata, remember), ...read(document) }
      return orderFindings([
        ...article.fields.flatMap((slice) => findingsIn(slice, context)),
        ...article.blocks.flatMap((slice) => findingsIn(slice, context)),
        ...articleFindings(article, context),
      ])
    },
  }
}
