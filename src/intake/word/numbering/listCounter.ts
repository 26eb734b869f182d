import { numberText } from './numberText.ts'
import type { NumberedList, Numbering, NumberLevel } from './readNumbering.ts'

/** The place of a paragraph in a list. */
export interface ListPlace {
  readonly numId: string
  /** 0 … 8 */
  readonly level: number
  readonly ordered: boolean
  /** its number; 0 for a bullet */
  readonly value: number
  /** what stands before it: `（三）`, `第一章`; '' for a bullet */
  readonly label: string
  /** how its numbers are written, as the list says */
  readonly format: string
  /** where its text begins, in twentieths of a point */
  readonly left: number
}

/** Counts the paragraphs of lists as they come, in reading order. */
export interface ListCounter {
  /** Takes the next paragraph of a list; null where there is no such list, or its level shows nothing. */
  next(numId: string, level: number): ListPlace | null
  /** the level of a list on which paragraphs of a style stand; null where none is bound to it */
  levelOf(numId: string, styleId: string): number | null
}

/** Makes a counter for the lists of a file. Lists of one kind count together, until one of them begins anew. */
export function listCounter(numbering: Numbering): ListCounter {
  const counts = new Map<string, Map<number, number>>()
  const seen = new Set<string>()
  return {
    next(numId, level) {
      const list = numbering.get(numId)
      const form = list?.levels[level]
      if (list === undefined || form === undefined) return null
      const count = counts.get(list.abstractId) ?? new Map<number, number>()
      counts.set(list.abstractId, count)
      if (!seen.has(numId)) {
        seen.add(numId)
        for (const [at, start] of list.restarts) count.set(at, start - 1)
      }
      const value = (count.get(level) ?? form.start - 1) + 1
      count.set(level, value)
      for (let deeper = level + 1; deeper <= 8; deeper += 1)
        if (list.levels[deeper]?.runsOn !== true) count.delete(deeper)
      if (form.format === 'none' && form.text.replace(/%\d/g, '').trim() === '') return null
      const ordered = form.format !== 'bullet' && /%\d/.test(form.text)
      const { format, left } = form
      const label = ordered ? labelOf(list, form, count) : ''
      return { numId, level, ordered, value: ordered ? value : 0, label, format, left }
    },
    levelOf(numId, styleId) {
      const at = numbering.get(numId)?.levels.findIndex((form) => form?.style === styleId) ?? -1
      return at < 0 ? null : at
    },
  }
}

function labelOf(list: NumberedList, form: NumberLevel, count: ReadonlyMap<number, number>): string {
  return form.text.replace(/%([1-9])/g, (_, sign) => {
    const at = Number(sign) - 1
    const value = count.get(at) ?? list.levels[at]?.start ?? 1
    return numberText(value, form.inDigits ? 'decimal' : (list.levels[at]?.format ?? 'decimal'))
  })
}
