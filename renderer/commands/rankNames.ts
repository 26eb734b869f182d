/**
 * How well something is found by a query: 0 where a name begins with its first word, 1 where the pinyin does, 2 where every word is somewhere in them,
 * -1 where it is not found.
 * @param query what was typed; '' finds everything
 * @param names in small letters
 * @param heard its pinyin, in small letters
 */
export function rankNames(query: string, names: readonly string[], heard: readonly string[]): -1 | 0 | 1 | 2 {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  if (!words.every((word) => [...names, ...heard].some((name) => name.includes(word)))) return -1
  if (names.some((name) => name.startsWith(first))) return 0
  return heard.some((name) => name.startsWith(first)) ? 1 : 2
}
