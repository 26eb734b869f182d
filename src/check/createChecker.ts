import type { DocumentJson } from '../article/document/documentJson.ts'
import { parseLocalDateTime } from '../article/localDateTime.ts'
import type { Metadata } from '../article/metadata.ts'
import { BARE_CONTEXT, type CheckContext } from './checkContext.ts'
import type { Finding, Hit, Place } from './finding.ts'
import { orderFindings } from './orderFindings.ts'
import type { CheckedArticle, PlacedHit, Rule, TextRule } from './rule.ts'
import { RULES } from './rules.ts'
import type { Slice } from './slice.ts'
import { blockSlices } from './text/blockSlices.ts'
import { fieldSlices } from './text/fieldSlices.ts'
import { outlineOf } from './text/outlineOf.ts'
import { findingOf } from './findingOf.ts'

/** What is checked. */
export interface Checkable {
  readonly metadata: Metadata
  readonly document: DocumentJson
}

/** A checker that remembers what it found in each text. */
export interface Checker {
  /**
   * All findings of an article, in the order of the text and always the same for the same article. A text that was seen before costs a look-up.
   * @param whole false leaves out the rules that must see the whole article
   */
  check(article: Checkable, context?: Partial<CheckContext>, whole?: boolean): Finding[]
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
  let known = new Map<string, readonly RuledHit[]>()
  let knownIn = ''
  let lexicons: CheckContext['lexicons'] = []

  function hitsIn(slice: Slice, context: CheckContext): readonly RuledHit[] {
    const key = `${slice.kind} ${slice.text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const hits = textRules.flatMap((rule) => apart(rule.check(slice, context)).map((hit) => ({ rule, hit })))
    if (known.size >= REMEMBERED) known = new Map()
    known.set(key, hits)
    return hits
  }

  return {
    check({ metadata, document }, given = {}, whole = true) {
      const publishedAt = given.publishedAt ?? parseLocalDateTime(metadata.publishedAt)
      const context: CheckContext = { ...BARE_CONTEXT, ...given, publishedAt }
      const told = JSON.stringify(publishedAt)
      if (told !== knownIn || context.lexicons !== lexicons) known = new Map()
      knownIn = told
      lexicons = context.lexicons

      const fields = fieldSlices(metadata)
      const blocks = blockSlices(document)
      const findings: Finding[] = []
      for (const slice of [...fields, ...blocks])
        for (const { rule, hit } of hitsIn(slice, context)) findings.push(findingOf(rule, hit, slice.place, slice.text))
      if (whole) {
        const article: CheckedArticle = { metadata, blocks, fields, outline: outlineOf(document) }
        const texts = new Map([...fields, ...blocks].map(({ place, text }) => [placeKey(place), text]))
        for (const rule of articleRules)
          for (const hit of apartByPlace(rule.check(article, context)))
            findings.push(findingOf(rule, hit, hit.place, texts.get(placeKey(hit.place)) ?? ''))
      }
      return orderFindings(findings)
    },
  }
}

/** The hits of one rule in one text without those that overlap an earlier one. */
function apart<T extends Hit>(hits: readonly T[]): T[] {
  let end = -1
  return [...hits]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      const free = from >= end
      if (free) end = Math.max(to, from + 1)
      return free
    })
}

function apartByPlace(hits: readonly PlacedHit[]): PlacedHit[] {
  const byPlace = new Map<string, PlacedHit[]>()
  for (const hit of hits) {
    const key = placeKey(hit.place)
    byPlace.set(key, [...(byPlace.get(key) ?? []), hit])
  }
  // What concerns a field or the article as a whole has no range to overlap with.
  return [...byPlace.values()].flatMap((placed) => [
    ...placed.filter(({ from, to }) => from === to),
    ...apart(placed.filter(({ from, to }) => from !== to)),
  ])
}

function placeKey(place: Place): string {
  return place.kind === 'block' ? place.path.join('.') : place.kind === 'field' ? `${place.field} ${place.item}` : ''
}
