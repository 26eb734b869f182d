import type { TaggedWord } from './taggedWord.ts'

const VAGUE_VERBS = new Set(
  '进行|开展|加强|提高|推进|推动|坚持|确保|实现|成为|作为|通过|要求|强调|指出|认为|表示|介绍|召开|举行|参加|做好|抓好|打赢|打好|决胜|需要|能够|可以|没有|具有'.split(
    '|',
  ),
)

/** Whether a word can begin a phrase without naming anything: 脱贫 of 脱贫攻坚. */
export function opensPhrase({ word, tag }: TaggedWord): boolean {
  return tag === 'v' && [...word].length === 2 && !VAGUE_VERBS.has(word)
}
