/** A line of a tree of channels. */
export interface ChannelLine {
  /** the whole path */
  readonly value: string
  /** its last part */
  readonly name: string
  /** how far in it stands, from 0 */
  readonly depth: number
  /** it stands on the list itself; else it is only what others lie in */
  readonly isListed: boolean
}

const COLLATOR = new Intl.Collator('zh-CN', { numeric: true })

/** Makes a tree of whole paths, line by line: each below the one it lies in, brothers by their sounds. */
export function channelTree(paths: readonly string[]): ChannelLine[] {
  const listed = new Set(paths)
  const children = new Map<string, Set<string>>()
  for (const path of paths) {
    const parts = path.split('/')
    parts.forEach((_, at) => {
      const [above, here] = [parts.slice(0, at).join('/'), parts.slice(0, at + 1).join('/')]
      children.set(above, (children.get(above) ?? new Set()).add(here))
    })
  }
  const linesBelow = (above: string, depth: number): ChannelLine[] =>
    [...(children.get(above) ?? [])]
      .sort(COLLATOR.compare)
      .flatMap((value) => [
        { value, name: value.slice(above === '' ? 0 : above.length + 1), depth, isListed: listed.has(value) },
        ...linesBelow(value, depth + 1),
      ])
  return linesBelow('', 0)
}
