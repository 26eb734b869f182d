import { splitNames } from '../credits/splitNames.ts'
import type { Finding } from '../webPageManuscript.ts'
import { toldValues, type Reading } from './reading.ts'

/**
 * Finds the keywords: displayed under a label; else those of the meta, if they are the article's: most of them stand in its text, and the site's name
 * is not among them.
 */
export function findKeywords(reading: Reading, text: string): Finding<readonly string[]> | null {
  const { head, opening, closing, tail } = reading.credits
  for (const credit of [...head, ...opening, ...closing, ...tail]) {
    if (credit.role !== 'keywords') continue
    const value = list(
      credit.line.runs.length > 2 && credit.value.length < 12
        ? afterLabel(credit.line.runs.map((run) => run.text))
        : credit.value,
    )
    if (value.length > 0 && value.length <= 20) return { value, where: '页面显示的关键词', confidence: 'sure' }
  }
  for (const { value: told, where } of toldValues(reading, 'keywords')) {
    const words = list(told).slice(0, 20)
    const site = reading.page.meta('sitename', 'og:site_name')
    const here = words.filter((word) => text.includes(word) || reading.headline.value.includes(word))
    if (words.length > 0 && here.length >= 0.6 * words.length && !words.includes(site))
      return { value: words, where, confidence: 'guess' }
  }
  return null
}

function afterLabel(runs: readonly string[]): string {
  return runs.join(' ').replace(/^.*?[:：]/, '')
}

function list(text: string): string[] {
  const parts = /[,，;；、|]/.test(text) ? text.split(/[,，;；、|]/) : splitNames(text)
  return [
    ...new Set(
      parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '' && part.length <= 30),
    ),
  ]
}
