import type { Figure } from './figuresIn.ts'
import { isSlip } from './isSlip.ts'

/** Units that say how much of something, so that what is counted stands before the figure. */
const MEASURES = /元$|公里|米$|亩|公顷|吨|公斤|千克|斤|千瓦|人次|%/
/** The least number of 汉字 that name a thing. */
const NAMED = 2
/** So many name it well. */
const NAMED_WELL = 4
/** So many say it beyond doubt. */
const SURE = 6
/** Words that tell of a change, not of what changes. */
const CHANGES = /同比|环比|名义|实际|增长|增加|减少|下降|上升|提高|回落|降低|分别|比重|占比?/g

/**
 * Whether two figures tell of the same thing, as far as the words about them say: the same unit, the same part of the whole, the same time and
 * place, the same words before and after. Where the words are few, the numbers must look like a slip of the hand.
 * @param lead the one that stands above; the other may say no more of time and place than `known` does
 * @param known the text in which `lead` stands
 */
export function isSameThing(lead: Figure, other: Figure, known: string): boolean {
  if (lead.unit !== other.unit || lead.part !== other.part) return false
  if (other.about.some((word) => !known.includes(word))) return false
  const before = ends(lead.before, other.before)
  const after = begins(lead.after, other.after)
  if (before === null || after === null) return false
  // Who or what the lead does not name is another: 少儿馆 beside the whole library.
  if (!known.includes(other.before.slice(0, other.before.length - before))) return false
  // What each of some gets is another figure for each kind of them.
  if (lead.before !== other.before && other.before.includes('每')) return false
  const isMeasure = MEASURES.test(lead.unit)
  if (isMeasure ? before < NAMED : before < NAMED && after < NAMED) return false
  // Counted things are named behind the figure, unless nothing stands there.
  if (!isMeasure && before < NAMED_WELL && after < NAMED && (lead.after !== '' || other.after !== '')) return false
  if (lead.unit === '%')
    return (
      lead.before === other.before &&
      lead.before.replace(CHANGES, '').length >= NAMED_WELL &&
      after === lead.after.length
    )
  const whole = lead.before === other.before && lead.after === other.after
  if (before >= SURE && (whole || after >= NAMED)) return true
  return lead.times === other.times && isSlip(lead.digits, other.digits)
}

/** How many characters two runs end in alike, where one is the end of the other; null where they part. */
function ends(a: string, b: string): number | null {
  if (a.endsWith(b)) return b.length
  return b.endsWith(a) ? a.length : null
}

/** How many characters two runs begin with alike; null where both say something and it is not the same. */
function begins(a: string, b: string): number | null {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at < NAMED && a !== '' && b !== '' ? null : at
}
