import type { ArticleRule, PlacedHit } from '../rule.ts'
import type { Slice } from '../slice.ts'
import { HAN } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })
const PLACE_NAME = new RegExp(`[${HAN}]{2,3}[县市区州镇乡村]`, 'g')
/** Longer texts are looked through by names, not by every run of characters. */
const MOST_NAMES = 400

/** A name of a place or a person whose characters stand in another order elsewhere, as 雷山县 and 雷县山. */
export const nameVariants: ArticleRule = {
  kind: 'article',
  id: 'nameVariants',
  group: 'text',
  severity: 'warning',
  certainty: 'medium',
  message: { zh: '同一个名称前后写法不同。', en: 'One name is written in two ways.' },
  reason: { zh: '与本文其他地方的写法比较。', en: 'Compared with the rest of the article.' },
  check({ metadata, blocks, fields }) {
    const texts = [...fields, ...blocks]
    const all = texts.map(({ text }) => text).join('\n')
    const people = [...metadata.authors, ...metadata.editors].filter((name) => /^\p{Script=Han}{3}$/u.test(name))
    const names = [...new Set([...people, ...placeNames(texts)])].slice(0, MOST_NAMES)
    return names.flatMap((name) =>
      swapsOf(name)
        .filter((swap) => all.includes(swap))
        .flatMap((swap) => texts.flatMap((slice) => standing(slice, swap, name))),
    )
  },
}

/** Every three characters that end like a place are a candidate, if they are words of their own. */
function placeNames(texts: readonly Slice[]): string[] {
  const found = new Set<string>()
  for (const { text } of texts) for (const { 0: run } of matchesOf(text, PLACE_NAME)) found.add(run.slice(-3))
  return [...found]
}

/** The name with its last two characters changed over: the way a slip of the hand writes it. */
function swapsOf(name: string): string[] {
  const [first = '', second = '', third = ''] = [...name]
  const swapped = `${first}${third}${second}`
  return second === third || swapped === name ? [] : [swapped]
}

function standing({ place, text }: Slice, swap: string, name: string): PlacedHit[] {
  const hits: PlacedHit[] = []
  for (let from = text.indexOf(swap); from !== -1; from = text.indexOf(swap, from + 1)) {
    if (!standsAlone(text, from, from + swap.length)) continue
    const message = { zh: `“${swap}”在别处写作“${name}”。`, en: `“${swap}” is written “${name}” elsewhere.` }
    hits.push({ place, from, to: from + swap.length, message, fixes: [replacing(from, from + swap.length, name)] })
  }
  return hits
}

/** Whether no word of the language reaches across the ends of the range, or joins its last characters. */
function standsAlone(text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - 8)
  for (const { index, segment } of SEGMENTER.segment(text.slice(start, to + 8))) {
    const low = start + index
    const high = low + segment.length
    if (low < to && high > from && (low < from || high > to || segment.length > 1)) return false
  }
  return true
}
