import type { Dictionaries } from '../../../src/library/search/articleText.ts'
import { simplifier } from './simplifier.ts'

/** Names whose sounds are kept: the same people and houses come again and again. */
const MOST_KEPT = 20_000

let loaded: Promise<Dictionaries> | null = null

/** The dictionaries that searching needs, loaded when they are first asked for: they are megabytes. */
export function dictionaries(): Promise<Dictionaries> {
  return (loaded ??= load())
}

async function load(): Promise<Dictionaries> {
  const [{ Converter }, { pinyin }] = await Promise.all([import('opencc-js/t2cn'), import('pinyin-pro')])
  const kept = new Map<string, string>()
  function initials(text: string): string {
    if (!/[\u3400-\u9fff]/.test(text)) return ''
    const known = kept.get(text)
    if (known !== undefined) return known
    const letters = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' })
    const sounds = letters.join('').replace(/[^a-z]/g, '')
    if (text.length <= 8 && kept.size < MOST_KEPT) kept.set(text, sounds)
    return sounds
  }
  return { simplify: simplifier(Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })), initials }
}
