import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { createChecker, type Checkable } from '../../../src/check/createChecker.ts'
import { readLexicon } from '../../../src/check/lexicon/readLexicon.ts'
import { corpus } from '../../helpers/check/corpus.ts'
import { scoreRules } from '../../helpers/check/scoreRules.ts'
import { cleanLeads, seedFigures } from '../../helpers/check/seedFigures.ts'
import { seedErrors } from '../../helpers/check/seedErrors.ts'
import { percentile } from '../saving/percentile.ts'
import { makeArticle } from '../typing/makeArticle.ts'
import { benchPeers } from './peers.ts'
import { benchTyping } from './benchTyping.ts'

/** Checks timed: a full check of 20,000 汉字, a key in 100,000, a list of 100,000 words; and the labelled sentences, rule by rule. */
export async function bench(short: boolean): Promise<void> {
  const rounds = short ? 5 : 30
  const twenty = articleOf(20_000)
  const full = times(rounds, () => void createChecker().check(twenty))
  tell('full check of 20,000 汉字', full, 150)

  const hundred = articleOf(100_000)
  const checker = createChecker()
  checker.check(hundred)
  let typed = 0
  const key = () => {
    typed += 1
    void checker.check(withKey(hundred, typed))
  }
  // An article is opened once and typed into for hours: the first keys, before the engine knows the rules, are no measure.
  times(100, key)
  const keys = times(short ? 50 : 400, key)
  tell('after one key in 100,000 汉字, all rules', keys, 8)
  const list = Array.from({ length: 100_000 }, (_, n) => `${word(n)},${word(n + 7)}`).join('\n')
  tell(
    'list of 100,000 words read',
    times(rounds, () => void readLexicon(list, '规范表述.csv')),
    300,
  )
  const lexicons = [readLexicon(list, '规范表述.csv')]
  tell(
    'full check of 20,000 汉字 with that list',
    times(rounds, () => void createChecker().check(twenty, { lexicons })),
    150,
  )

  await benchTyping(makeArticle(100_000), short ? 10 : 40)

  const seeded = seedErrors(corpus('base'))
  const clean = [...corpus('clean'), ...corpus('base')]
  const leads = corpus('leads')
  const { rules, high } = scoreRules([...seeded, ...seedFigures(leads)], [...clean, ...cleanLeads(leads)])
  console.log('\nrule                    right missed wrong')
  for (const [rule, { right, missed, wrong }] of rules)
    console.log(`${rule.padEnd(22)} ${[right, missed, wrong].map((n) => String(n).padStart(6)).join('')}`)
  console.log(`high certainty: precision ${share(high.right, high.wrong)}, recall ${share(high.right, high.missed)}`)
  await benchPeers(seeded, clean)
}

function articleOf(characters: number): Checkable {
  const sentences = [...corpus('base'), ...corpus('clean').filter((line) => line.endsWith('。'))]
  const content: string[] = []
  let length = 0
  for (let n = 0; length < characters; n += 1) {
    // No two paragraphs alike: an article in which each sentence stands twenty times has a finding at each.
    const text = Array.from(
      { length: 6 },
      (_, at) =>
        sentences[(n * 5 + at * 7) % sentences.length]?.replace(/^.{3}/u, (head) => head + word(n * 6 + at)) ?? '',
    ).join('')
    content.push(text)
    length += text.length
  }
  return {
    metadata: withPatch(emptyMetadata(), { title: '题目', publishedAt: '2016-05-19', keywords: ['一', '二', '三'] }),
    document: { type: 'doc', content: content.map(paragraphJson) },
  }
}

function withKey({ metadata, document }: Checkable, n: number): Checkable {
  const content = [...(document.content ?? [])]
  const at = n % content.length
  content[at] = paragraphJson(`${content[at]?.content?.[0]?.text ?? ''}字${n}`)
  return { metadata, document: { ...document, content } }
}

/** Four 汉字 that tell a number. */
function word(n: number): string {
  return [n % 97, Math.floor(n / 97) % 89, Math.floor(n / 8633) % 83, n % 61]
    .map((at) => String.fromCharCode(0x4e00 + at * 31))
    .join('')
}

function times(rounds: number, run: () => void): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
}

function tell(what: string, measured: readonly number[], budget: number): void {
  console.log(
    `${what}: least ${Math.min(...measured).toFixed(1)} ms, p50 ${percentile(measured, 0.5).toFixed(1)} ms, p95 ${percentile(measured, 0.95).toFixed(1)} ms (budget ${budget})`,
  )
}

function share(right: number, other: number): string {
  return `${((100 * right) / (right + other)).toFixed(1)} %`
}
