import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlePaths } from '../../../main/library/articlePaths.ts'
import type { ArticleIndex } from '../../../main/library/articleIndex.ts'
import { dictionaries } from '../../../main/library/index/dictionaries.ts'
import type { Article } from '../../../src/article/article.ts'
import { articleText } from '../../../src/article/articleText.ts'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { bruteSearch, randomPart } from '../../helpers/bruteSearch.ts'
import { generatedLibrary } from '../../helpers/generatedLibrary.ts'
import { seededRandom, type SeededRandom } from '../../helpers/seededRandom.ts'
import { percentile } from '../saving/percentile.ts'
import { benchIndex } from './benchIndex.ts'
import { grepTime, likeTimes } from './peers.ts'

/** Articles whose text is kept to draw queries from, and to look through by brute force. */
const KEPT = 3000
const ROUNDS = 100
/** The first rows of a list, as a window asks for them. */
const PAGE = 100

/**
 * Measures one library, prints what was measured, and gives what is over its budget.
 * @param folder where it may lie; the caller removes it
 */
export async function measureLibrary(folder: string, count: number): Promise<string[]> {
  const library = join(folder, 'library')
  const file = join(folder, 'index.db')
  const kept: Article[] = []
  const every = Math.max(1, Math.floor(count / KEPT))
  let n = 0
  const made = performance.now()
  generatedLibrary(library, count, 1, (article) => {
    if (n++ % every === 0) kept.push(article)
  })
  console.log(`\n${count} articles, generated in ${seconds(made)} s`)

  const over: string[] = []
  const held = (what: string, value: number, most: number, unit = 'ms') => {
    console.log(`  ${what}: ${value.toFixed(1)} ${unit} (budget ${most})`)
    if (value > most) over.push(`${what} at ${count}`)
  }

  const began = performance.now()
  const first = benchIndex(library, file)
  await first.index.whole()
  const rate = count / ((performance.now() - began) / 1000)
  console.log(`  full build: ${rate.toFixed(0)} articles/s (budget 2500), ${(statSync(file).size / 1e6).toFixed(0)} MB`)
  if (rate < 2500 && count >= 10_000) over.push(`full build at ${count}`)
  await first.index.stop()

  const opened = performance.now()
  const { index } = benchIndex(library, file)
  await index.search('', PAGE)
  held('open to the first rows, warm', performance.now() - opened, 1500)
  await index.whole()

  const random = seededRandom(3)
  const docs = kept.map(({ id, metadata, document }) => ({
    id,
    row: { title: metadata.title },
    metadata,
    body: bodyText(document),
  }))
  for (const length of [2, 4, 8]) {
    const words = Array.from({ length: ROUNDS }, () => randomPart(random, docs as never, length))
    const times = await timesOf(
      index,
      words.map((word) => `"${word}"`),
    )
    const like = likeTimes(file, words.slice(0, 5))
    const grep = grepTime(library, words[0] as string)
    held(`${length} characters, p95`, percentile(times, 0.95), 40)
    console.log(
      `    p50 ${percentile(times, 0.5).toFixed(1)} ms · LIKE ${percentile(like, 0.5).toFixed(0)} ms · grep ${grep.toFixed(0)} ms`,
    )
  }
  held('three fields, p95', percentile(await timesOf(index, threeFields(random, kept)), 0.95), 40)
  held('a save to the list', await saveTime(index, library, kept[0] as Article), 200)
  over.push(...(await recall(index, kept, count)))
  await index.stop()
  return over
}

async function timesOf(index: ArticleIndex, queries: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const query of queries) {
    const began = performance.now()
    await index.search(query, PAGE)
    times.push(performance.now() - began)
  }
  return times
}

function threeFields(random: SeededRandom, kept: readonly Article[]): string[] {
  return Array.from({ length: ROUNDS }, () => {
    const { metadata } = random.pick(kept)
    return `责编:${metadata.editors[0] ?? '钟义见'} 来源:"${metadata.source}" 作者:${metadata.authors[0] ?? ''}`
  })
}

async function saveTime(index: ArticleIndex, library: string, article: Article): Promise<number> {
  const saved = { ...article, metadata: { ...article.metadata, title: '刚刚保存的这一篇' } }
  writeFileSync(articlePaths(library, article.id).file, articleText(saved))
  const began = performance.now()
  index.changed(article.id)
  const found = await index.search('刚刚保存的这一篇', PAGE)
  if (!found.ok || found.value.hits[0]?.row.id !== article.id) throw new Error('the save is not in the list')
  return performance.now() - began
}

/** 1,000 parts of texts: each found where a look through every kept text finds it, and nowhere else among them. */
async function recall(index: ArticleIndex, kept: readonly Article[], count: number): Promise<string[]> {
  const random = seededRandom(17)
  const docs = kept
    .slice(1)
    .map(({ id, metadata, document }) => ({ id, row: { title: metadata.title }, metadata, body: bodyText(document) }))
  const brute = bruteSearch(docs as never, (await dictionaries()).simplify)
  const looked = new Set(docs.map(({ id }) => id))
  const rounds = count > 10_000 ? 1000 : 200
  let missed = 0
  let wrong = 0
  for (let n = 0; n < rounds; n += 1) {
    const part = randomPart(random, docs as never, random.whole(2, 12))
    const rows = await index.list(`"${part}"`)
    const found = new Set(rows.ok ? rows.value.map(({ id }) => id).filter((id) => looked.has(id)) : [])
    const wanted = new Set(brute(part))
    missed += [...wanted].filter((id) => !found.has(id)).length
    wrong += [...found].filter((id) => !wanted.has(id)).length
  }
  console.log(
    `  recall: ${rounds} parts of 2–12 characters against ${docs.length} texts: ${missed} missed, ${wrong} wrong`,
  )
  return missed + wrong === 0 ? [] : [`recall at ${count}`]
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1)
}
