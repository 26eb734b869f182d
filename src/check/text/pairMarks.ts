/** Something wrong with pairs of marks. */
export interface PairProblem {
  readonly kind: 'unopened' | 'unclosed' | 'crossed' | 'nesting'
  readonly at: number
  readonly mark: string
}

const CLOSE: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '「': '」',
  '『': '』',
  '〔': '〕',
}
const OPEN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSE).map(([open, close]) => [close, open]),
)
/** The mark within marks of its own kind. */
const INNER: Readonly<Record<string, string>> = { '“': '‘', '《': '〈' }
const MARKS = /[“”‘’（）《》〈〉【】「」『』〔〕]/g

/** Reads the pairs of marks of a text: what closes nothing, what is never closed, what crosses, what stands within its own kind. */
export function pairMarks(text: string): PairProblem[] {
  const problems: PairProblem[] = []
  const open: { mark: string; at: number }[] = []
  // What looks like a pair within its own kind may be a pair after one that was never closed: known at the end.
  const nested: { outer: { mark: string; at: number }; problem: PairProblem }[] = []
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (mark === '’' && isApostrophe(text, at) && open.every((each) => each.mark !== '‘')) continue
    if (mark === '）' && isNumbering(text, at) && open.every((each) => each.mark !== '（')) continue
    if (CLOSE[mark] !== undefined) {
      const above = open.findLast((each) => INNER[each.mark] !== undefined || Object.values(INNER).includes(each.mark))
      if (above?.mark === mark && INNER[mark] !== undefined)
        nested.push({ outer: above, problem: { kind: 'nesting', at, mark } })
      open.push({ mark, at })
      continue
    }
    const wanted = OPEN[mark] ?? ''
    if (open.at(-1)?.mark === wanted) {
      open.pop()
      continue
    }
    const index = open.findLastIndex((each) => each.mark === wanted)
    if (index === -1) problems.push({ kind: 'unopened', at, mark })
    else {
      // What was opened within and is closed further on crosses; what is never closed is told by itself.
      const within = open.slice(index + 1)
      const crossed = within.filter((each) => text.indexOf(CLOSE[each.mark] ?? '', at) !== -1)
      if (crossed.length > 0) problems.push({ kind: 'crossed', at, mark })
      else for (const each of within) problems.push({ kind: 'unclosed', ...each })
      open.splice(index, crossed.length > 0 ? 1 : within.length + 1)
    }
  }
  const unclosed = [...problems, ...open.map((each): PairProblem => ({ kind: 'unclosed', ...each }))]
  const sure = nested.filter(({ outer }) => !unclosed.some(({ at }) => at === outer.at)).map(({ problem }) => problem)
  return [...unclosed, ...sure].sort((a, b) => a.at - b.at)
}

function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z0-9\uE000]/.test(text[at - 1] ?? '')
}

/** `1）` and `一）` at the head of an item. */
function isNumbering(text: string, at: number): boolean {
  return /(?:^|[\s；。：，、])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/.test(
    text.slice(Math.max(0, at - 5), at),
  )
}
