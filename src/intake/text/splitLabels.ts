import { labelKey, labelPattern, LABELS, type LabelKey } from './labels.ts'

/** A value with the field its label announces. */
export interface LabelledValue {
  readonly key: LabelKey
  readonly value: string
}

const OPEN = '(（\\[［【〔'
const CLOSE = ')）\\]］】〕'

/** A label begins a line or stands after a space, a bracket or a separator: the 来源 of 资料来源 is none. */
const LABEL = new RegExp(
  `(?<=^|[\\s|｜;；,，/${OPEN}])(${labelPattern(Object.keys(LABELS) as LabelKey[])})\\s*[${CLOSE}]?\\s*(?:[:：]|(?<=文)[/／])`,
  'g',
)

/** Takes a line such as `来源:中国社会科学网 作者:吴益美` apart; `lead` is what stands before the first label, brackets and separators removed. */
export function splitLabels(text: string): { lead: string; values: LabelledValue[] } {
  const found = [...text.matchAll(LABEL)]
  const values = found.map((match, index): LabelledValue => {
    const next = found[index + 1]
    return {
      key: labelKey(match[1] ?? ''),
      value: trimMarks(text.slice(match.index + match[0].length, next === undefined ? undefined : next.index)),
    }
  })
  return { lead: trimMarks(text.slice(0, found[0]?.index)), values }
}

/** Without separators at the ends, and without a bracket at an end whose partner is not in the text. */
function trimMarks(text: string): string {
  const kept = text.replace(/^[\s|｜;；,，]+|[\s|｜;；,，]+$/g, '')
  const last = kept.at(-1) ?? ''
  const dangling = OPENING.test(last) || (CLOSING.test(last) && count(kept, CLOSING) > count(kept, OPENING))
  return dangling ? trimMarks(kept.slice(0, -1)) : kept
}

const OPENING = new RegExp(`[${OPEN}]`)
const CLOSING = new RegExp(`[${CLOSE}]`)

function count(text: string, pattern: RegExp): number {
  return text.split(pattern).length - 1
}
