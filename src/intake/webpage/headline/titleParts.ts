/** Signs between a page title's parts: headline, channel, site. A dash inside a word or a number is none. */
const BETWEEN =
  /\s*(?:_+|--+|——|\s[-–—|｜·»>:：]\s|[|｜丨»]|\s+[-–—]|[-–—](?=\s)|[-–—](?=[\u4e00-\u9fffA-Za-z ]{0,20}(?:网|网站|报|新闻|频道|在线|门户|政府|中心|日报|晚报|客户端|平台|大学|学院|委员会|局|厅|部|社|台)\s*$)|[-–—](?=[A-Z]{2,6}\s))\s*/

/**
 * A page title cut into its parts, the headline usually first: `女儿出嫁，郑板桥画了几笔兰花当嫁妆--文化--人民网`.
 * @returns non-empty parts in order, and before them each beginning that joins several, for headlines that hold such a sign themselves
 */
export function titleParts(title: string): string[] {
  const text = title.replace(/\s+/g, ' ').trim().slice(0, 500)
  if (text === '') return []
  const cuts: { start: number; end: number }[] = []
  let at = 0
  while (at < text.length && cuts.length < 12) {
    const match = BETWEEN.exec(text.slice(at))
    if (match === null) break
    cuts.push({ start: at + match.index, end: at + match.index + Math.max(1, match[0].length) })
    at += match.index + Math.max(1, match[0].length)
  }
  const beginnings = cuts.map(({ start }) => text.slice(0, start).trim())
  const pieces = cuts.map(({ end }, index) => text.slice(end, cuts[index + 1]?.start ?? text.length).trim())
  const seen = new Set<string>([text, ...beginnings.toReversed(), ...pieces].filter((part) => part !== ''))
  return [...seen]
}

/** The headline that a page title gives when nothing else does: its first part, unless that is only a name and a longer one follows. */
export function titleHead(title: string): string {
  const text = title.replace(/\s+/g, ' ').trim()
  const parts = titleParts(text)
  const first = [...parts].reduce(
    (shortest, part) => (text.startsWith(part) && part.length < shortest.length ? part : shortest),
    text,
  )
  const longest = parts
    .filter((part) => part !== text)
    .reduce((long, part) => (BETWEEN.test(part) || part.length <= long.length ? long : part), '')
  return first.length >= 8 || longest.length < 2 * first.length ? first : longest
}
