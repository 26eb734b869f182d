import { isPersonName } from '../webpage/credits/isPersonName.ts'
import { OWN_LABEL, ownKey, type OwnKey } from './ownLabels.ts'

/** A value that a line announces by its label. */
export interface OwnValue {
  readonly key: OwnKey
  readonly value: string
}

/** `【关键词】`, `[摘 要]：`, `〔作者单位〕`; or `作者：`, where a line, a bracket or a gap begins. */
const LABEL = new RegExp(
  `[【\\[［〔]\\s*(${OWN_LABEL})\\s*[】\\]］〕]\\s*[:：]?|(?<=^|[\\s;；|｜(（])(${OWN_LABEL})\\s*(?:[:：]|(?<=文)[/／])`,
  'g',
)
/** Fields whose value may be a text; a label within it, without brackets, is part of it. */
/** How to reach a writer is no part of any field. */
const REACH = /[\s,，;；]+(?:联系)?(?:电话|手机|方式|邮箱|邮编|地址|e-?mail)\s*[:：].*$/is
const TEXTS: ReadonlySet<OwnKey> = new Set(['abstract', 'authorBio'])
const LONGEST: Readonly<Partial<Record<OwnKey, number>>> = { abstract: 2000, authorBio: 600, keywords: 200 }

/**
 * Reads a line that consists of labelled values alone: `【摘要】… 【关键词】…`, `作者：张三　责编：李四`, `（作者：张三，系青溪大学教授）`.
 * @returns null for any other line: one that begins with words, or whose values cannot be those of their fields
 */
export function readOwnLine(line: string): readonly OwnValue[] | null {
  const whole = line.trim()
  const text = /^[（(][^（()）]*[)）]$/.test(whole) ? whole.slice(1, -1).trim() : whole
  const system = /^作者(?:系|为|是)(.{2,60})$/.exec(text)
  if (system !== null && text !== whole) return [{ key: 'authorAffiliation', value: tidy(system[1]!) }]
  const labels = [...text.matchAll(LABEL)]
  if (labels[0]?.index !== 0) return null
  const values: OwnValue[] = []
  for (const [index, label] of labels.entries()) {
    const key = ownKey(label[1] ?? label[2] ?? '')
    const last = values.at(-1)
    const next = labels[index + 1]
    const value = text.slice(label.index + label[0].length, next?.index)
    if (last !== undefined && TEXTS.has(last.key) && label[1] === undefined)
      values[values.length - 1] = { ...last, value: `${last.value}${label[0]}${value}` }
    else values.push({ key, value })
  }
  const read = values.map(({ key, value }) => ({ key, value: tidy(value) })).flatMap(withAffiliation)
  return read.every(isPlausible) && read.some(({ value }) => value !== '') ? read : null
}

function tidy(value: string): string {
  return value.replace(REACH, '').replace(/^[\s:：;；|｜]+|[\s;；|｜]+$/g, '')
}

/** `张三，系青溪大学教授` says who and whence. */
function withAffiliation({ key, value }: OwnValue): OwnValue[] {
  const told =
    key === 'authors' ? /^(.{2,20}?)\s*[,，;；]\s*(?:系|为|单位[:：]?|工作单位[:：]?)\s*(.{2,})$/.exec(value) : null
  return told === null
    ? [{ key, value }]
    : [
        { key: 'authors', value: told[1]! },
        { key: 'authorAffiliation', value: told[2]!.replace(/[。.]$/, '') },
      ]
}

function isPlausible({ key, value }: OwnValue): boolean {
  if (value.length > (LONGEST[key] ?? 80)) return false
  if (key === 'authors' && /^.{1,8}$/.test(value)) return !/[。！？]/.test(value) || isPersonName(value)
  return TEXTS.has(key) || !/[。！？]/.test(value)
}
