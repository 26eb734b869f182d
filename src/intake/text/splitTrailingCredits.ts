const TRAILING = /[（(]\s*(?:作者单位|责任编辑|责编|编辑)\s*[:：][^（()）。]{1,80}[)）]\s*$/

/** Takes `(作者单位:…)` and `(责编:…)` from the end of a page's last paragraph, where pages set them without a new line. */
export function splitTrailingCredits(text: string): { text: string; credits: string[] } {
  const credits: string[] = []
  let rest = text
  for (let match = TRAILING.exec(rest); match !== null && match.index > 0; match = TRAILING.exec(rest)) {
    credits.unshift(match[0].trim())
    rest = rest.slice(0, match.index).trimEnd()
  }
  return { text: rest, credits }
}
