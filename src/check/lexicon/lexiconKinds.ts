import type { LexiconKind } from './lexicon.ts'

/** What a list calls its use, by the words that its head or its file's name may say; the first of a kind is the one that is written. */
export const LEXICON_KINDS: Readonly<Record<string, LexiconKind>> = {
  禁用词: 'forbidden',
  慎用词: 'careful',
  规范表述: 'preferred',
  人名职务: 'person',
  '人名—职务': 'person',
  专名: 'proper',
}

/** The word by which a list says that it is of this kind. */
export function kindWord(kind: LexiconKind): string {
  return Object.keys(LEXICON_KINDS).find((word) => LEXICON_KINDS[word] === kind) ?? ''
}
