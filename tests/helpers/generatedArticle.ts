import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Stage } from '../../src/article/article.ts'
import { paragraphJson } from '../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../src/article/metadata.ts'
import { STAGES } from '../../src/article/stages.ts'
import type { SeededRandom } from './seededRandom.ts'

const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红建国志海燕文斌义见美诗瑶晓东鹏辉宁欣宇浩然子涵'
const SOURCES = [
  '中国社会科学网',
  '新华社',
  '人民日报',
  '光明日报',
  '经济日报',
  '求是',
  '学习时报',
  '中国青年报',
  '半月谈',
  'China Daily',
]
const CHANNELS = [
  ['党政院校', '原创专区'],
  ['理论', '经济'],
  ['要闻'],
  ['文化', '书评'],
  ['国际', '观察'],
  ['生态', '乡村'],
  ['学术', '史学'],
]
const LATIN = ['GDP', 'WTO', 'AI', '5G', 'Windows', 'China', 'Beijing', 'ABC-12', 'COVID-19', 'WPS']

/** Clauses of the reference article and of saved pages, and the 汉字 they are written with. */
const CLAUSES = clausesOf()
const CHARACTERS = [...new Set(CLAUSES.join(''))]

function clausesOf(): string[] {
  const root = join(import.meta.dirname, '../..')
  const pages = [
    'people-like',
    'sections',
    'trs-autoadd',
    'comments-long',
    'lists-figures',
    'wechat',
    'div-soup',
    'epaper',
  ]
  const texts = [
    readFileSync(join(root, 'main/library/sample/cssn-2016-05-19.txt'), 'utf8'),
    ...pages.map((page) =>
      readFileSync(join(root, `tests/fixtures/webpage/${page}.html`), 'utf8').replace(/<[^>]+>/g, '\n'),
    ),
  ]
  return [...new Set(texts.join('\n').match(/[\u4e00-\u9fff]{3,30}/g))]
}

/** A clause: one of those of real pages, as it is, cut and joined, or with other 汉字 in it. */
function clause(random: SeededRandom): string {
  const first = random.pick(CLAUSES)
  if (random.percent(35)) return first
  const second = random.pick(CLAUSES)
  const cut = random.whole(1, first.length)
  if (random.percent(50)) return first.slice(0, cut) + second.slice(random.whole(0, second.length - 1))
  return first.slice(0, cut) + random.pick(CHARACTERS) + random.pick(CHARACTERS) + first.slice(cut)
}

function sentence(random: SeededRandom): string {
  const parts = Array.from({ length: random.whole(1, 4) }, () => clause(random))
  if (random.percent(12)) parts.push(random.pick(LATIN))
  if (random.percent(25)) parts.push(`${random.whole(1990, 2026)}年${random.whole(1, 12)}月`)
  return `${parts.join(random.percent(90) ? '，' : ',')}${random.pick(['。', '。', '。', '；', '！'])}`
}

/** A person's name of two or three 汉字. */
export function generatedName(random: SeededRandom): string {
  const given = random.percent(75) ? 2 : 1
  return random.pick([...SURNAMES]) + Array.from({ length: given }, () => random.pick([...GIVEN])).join('')
}

/**
 * An article such as newsrooms have: 300 to 1,800 字, metadata filled as people fill it. The same for the same chance.
 * @param n its number; part of its id
 */
export function generatedArticle(random: SeededRandom, n: number): Article {
  const day = new Date(Date.UTC(2012, 0, 1) + n * 3_600_000 + random.whole(0, 3_000_000))
  const moment = day.toISOString()
  const title = clause(random).slice(0, random.whole(6, 26)) + (random.percent(20) ? clause(random).slice(0, 8) : '')
  const paragraphs = Array.from({ length: random.whole(3, 12) }, () =>
    Array.from({ length: random.whole(2, 6) }, () => sentence(random)).join(''),
  )
  const id = `${moment.slice(0, 10).replaceAll('-', '')}-${title.slice(0, 8)}-${serial(n)}`
  return {
    format: 'qingyang/article',
    version: 1,
    id,
    createdAt: moment,
    modifiedAt: moment,
    metadata: {
      ...emptyMetadata(),
      title,
      channelPath: random.pick(CHANNELS),
      publishedAt: random.percent(90) ? `${moment.slice(0, 16)}:00+08:00` : '',
      source: random.pick(SOURCES),
      authors: Array.from({ length: random.whole(1, 2) }, () => generatedName(random)),
      editors: random.percent(95) ? [EDITORS[random.whole(0, EDITORS.length - 1)] as string] : [],
      abstract: random.percent(70) ? sentence(random) : '',
      keywords: Array.from({ length: random.whole(0, 6) }, () => random.pick(CLAUSES).slice(0, 4)),
      origin: random.pick(['', 'original', 'reprint']),
    },
    document: { type: 'doc', content: paragraphs.map(paragraphJson) },
    assets: [],
    review: { stage: random.pick(Object.keys(STAGES) as Stage[]) },
  }
}

const EDITORS = [
  '钟义见',
  '汤诗瑶',
  '丁涛',
  '周然',
  '林雪',
  '何欣宇',
  '许志海',
  '高明',
  '罗晓东',
  '宋静',
  '吴磊',
  '韩梅',
]

/** Four characters of an id's alphabet. */
function serial(n: number): string {
  return n
    .toString(32)
    .padStart(4, '0')
    .slice(-4)
    .replace(/[0189]/g, (digit) => ({ '0': 'w', '1': 'x', '8': 'y', '9': 'z' })[digit] ?? digit)
}
