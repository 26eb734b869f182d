import type { Article } from '../article/article.ts'
import { shanghaiDate } from './markup/dates.ts'
import type { PatternPart } from './patternParts.ts'
import type { Profile } from './profile.ts'

/** The longest part of a path that a pattern gives, in characters: 汉字 take three bytes, and a file system 255. */
const LONGEST = 72

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Fills a pattern of one file name or folder name. The day is the article's publication time, else the day it was made, by the clock of
 * Shanghai. Whatever a file system or an address refuses (of Windows too) is replaced; the result is never empty.
 */
export function fillPattern(pattern: string, article: Article, profile: Pick<Profile, 'name'>): string {
  const { metadata } = article
  const day = (metadata.publishedAt === '' ? shanghaiDate(article.createdAt) : metadata.publishedAt) ?? ''
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  const parts: Readonly<Record<PatternPart, string>> = {
    id: article.id,
    title: metadata.title,
    date: `${year}${month}${date}`,
    year,
    month,
    day: date,
    channel: metadata.channelPath.at(-1) ?? '',
    profile: profile.name,
  }
  const filled = pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => parts[name as PatternPart] ?? whole)
  const safe = filled.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  const short = [...safe].slice(0, LONGEST).join('')
  return short === '' ? 'article' : RESERVED.test(short) ? `${short}-` : short
}
