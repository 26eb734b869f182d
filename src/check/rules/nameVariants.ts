import type { ArticleRule, PlacedHit } from '../rule.ts'
import type { Slice } from '../slice.ts'
import { HAN } from '../text/characters.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'
import { textFact } from '../text/textFact.ts'

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })
const ENDINGS = '县市区州镇乡村'
const PLACE_NAME = new RegExp(`[${HAN}]{2,3}[${ENDINGS}]`, 'g')
const SWAPPED = new RegExp(`(?<=[${HAN}])[${ENDINGS}](?=[${HAN}])`, 'g')

/** Three characters that may be a name whose last two changed over. */
interface Candidate {
  readonly words: string
  readonly from: number
  /** asked for only where such a name stands elsewhere: it costs more than all else */
  readonly alone: () => boolean
}

/** Every three characters that end like a place are a candidate, if they are words of their own. */
const placeNamesOf = textFact(({ text }) => [
  ...new Set(matchesOf(text, PLACE_NAME).map(({ 0: run }) => run.slice(-3))),
])

const swappedOf = textFact(({ text }) => matchesOf(text, SWAPPED).map(({ index }) => candidateAt(text, index - 1)))

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
    const slices = [...fields, ...blocks]
    const names = new Map(slices.flatMap(placeNamesOf).map((name) => [swapOf(name), name]))
    const people = [...metadata.authors, ...metadata.editors].filter((name) => /^\p{Script=Han}{3}$/u.test(name))
    return slices.flatMap((slice) => [
      ...swappedOf(slice).flatMap((candidate) => hitOf(slice, candidate, names.get(candidate.words))),
      ...people.flatMap((name) =>
        standing(slice.text, swapOf(name)).flatMap((candidate) => hitOf(slice, candidate, name)),
      ),
    ])
  },
}

/** The name with its last two characters changed over: the way a slip of the hand writes it. */
function swapOf(name: string): string {
  const [first = '', second = '', third = ''] = [...name]
  return `${first}${third}${second}`
}

function hitOf({ place }: Slice, { words, from, alone }: Candidate, name: string | undefined): PlacedHit[] {
  if (name === undefined || name === words || !alone()) return []
  const to = from + words.length
  const message = { zh: `“${words}”在别处写作“${name}”。`, en: `“${words}” is written “${name}” elsewhere.` }
  return [{ place, from, to, message, fixes: [replacing(from, to, name)] }]
}

function standing(text: string, swap: string): Candidate[] {
  const found: Candidate[] = []
  for (let from = text.indexOf(swap); from !== -1; from = text.indexOf(swap, from + 1))
    found.push(candidateAt(text, from))
  return found
}

function candidateAt(text: string, from: number): Candidate {
  let known: boolean | undefined
  return {
    words: text.slice(from, from + 3),
    from,
    alone: () => (known ??= standsAlone(text, from, from + 3)),
  }
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
