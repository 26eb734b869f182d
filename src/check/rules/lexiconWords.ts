import type { Bilingual } from '../../base/language.ts'
import type { Hit, Severity } from '../../article/finding.ts'
import type { Lexicon, LexiconEntry, LexiconKind } from '../lexicon/lexicon.ts'
import type { TextRule } from '../rule.ts'
import type { LocalDateTime } from '../../article/localDateTime.ts'
import { replacing } from '../text/replacing.ts'

const SEVERITY: Readonly<Record<LexiconKind, Severity>> = {
  forbidden: 'error',
  careful: 'warning',
  preferred: 'warning',
  person: 'warning',
  proper: 'hint',
}

/** Words of the house's own lists. The longest entry of a place is told, and an entry only within its dates. */
export const lexiconWords: TextRule = {
  kind: 'text',
  id: 'lexiconWords',
  group: 'lexicon',
  severity: 'warning',
  certainty: 'high',
  message: { zh: '词表里的词。', en: 'A word of a list.' },
  reason: { zh: '编辑部自己的词表。', en: 'The house’s own list.' },
  check: ({ text }, { lexicons, publishedAt }) => lexicons.flatMap((lexicon) => hitsOf(lexicon, text, publishedAt)),
}

function hitsOf(lexicon: Lexicon, text: string, now: LocalDateTime | null): Hit[] {
  const found = lexicon.finder(text).sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.flatMap(({ word, from, to }): Hit[] => {
    const entry = lexicon.entryAt(word)
    if (from < end || !isValid(entry, now)) return []
    // What the list asks for may hold the word itself, as 身份证 in 居民身份证.
    if (entry.right !== '' && isRightAlready(text, from, entry)) return []
    if (lexicon.kind === 'person' && !titleDiffers(text, from, entry)) return []
    end = to
    return [
      {
        from,
        to,
        severity: SEVERITY[lexicon.kind],
        message: words(lexicon, entry),
        fixes: lexicon.kind === 'person' || entry.right === '' ? [] : [replacing(from, to, entry.right)],
      },
    ]
  })
}

function isValid({ since, until }: LexiconEntry, now: LocalDateTime | null): boolean {
  if (now === null) return true
  const day = [now.year, now.month, now.day].map((part) => String(part).padStart(2, '0')).join('-')
  return (since === '' || day >= since) && (until === '' || day <= until)
}

function isRightAlready(text: string, from: number, { word, right }: LexiconEntry): boolean {
  const inside = right.indexOf(word)
  return inside !== -1 && text.startsWith(right, from - inside)
}

/** A name that stands right after some title, but not the one of the list. */
function titleDiffers(text: string, from: number, { right }: LexiconEntry): boolean {
  const before = text.slice(Math.max(0, from - 20), from)
  const title =
    /[\u4e00-\u9fff]{0,12}(?:书记|市长|省长|县长|镇长|乡长|部长|局长|处长|院长|校长|主任|主席|会长|所长|社长|总编辑|教授|研究员|经理|董事长)$/.exec(
      before,
    )
  return title !== null && right !== '' && !title[0].endsWith(right)
}

function words({ kind, name, date }: Lexicon, { word, right, note }: LexiconEntry): Bilingual {
  const list = date === '' ? `《${name}》` : `《${name}》（${date}）`
  const more = note === '' ? '' : ` ${note}`
  switch (kind) {
    case 'forbidden':
      return {
        zh: `“${word}”在禁用词表${list}里。${more}`,
        en: `“${word}” is on the list of forbidden words ${list}.${more}`,
      }
    case 'careful':
      return {
        zh: `“${word}”在慎用词表${list}里。${more}`,
        en: `“${word}” is on the list of words to be used with care ${list}.${more}`,
      }
    case 'person':
      return {
        zh: `${list}里${word}的职务是“${right}”。${more}`,
        en: `By ${list} the title of ${word} is “${right}”.${more}`,
      }
    case 'preferred':
    case 'proper':
      return right === ''
        ? { zh: `“${word}”在词表${list}里。${more}`, en: `“${word}” is on the list ${list}.${more}` }
        : {
            zh: `“${word}”应写作“${right}”（${list}）。${more}`,
            en: `“${word}” is written “${right}” (${list}).${more}`,
          }
  }
}
