import type { Page } from '@playwright/test'
import type { PaperPage } from '../../e2e/harness/openPaper.ts'
import { seededRandom } from '../../helpers/seededRandom.ts'
import { mixedArticle } from './mixedArticle.ts'

/** What became of many compositions. */
export interface ComposedSessions {
  readonly sessions: number
  /** how many of them began in each kind of block */
  readonly places: ReadonlyMap<string, number>
  /** what is not as it was committed */
  readonly faults: readonly string[]
}

/** A line of the paper: the kind of its block, and of each character that stays where it is in the document. */
interface Line {
  readonly kind: string
  readonly start: number
  readonly text: string
  readonly at: readonly number[]
}

/** Compositions in one article before it is opened anew. */
const PER_ARTICLE = 12

/** Milliseconds after which a composition is taken for one that never ends. */
const PATIENCE = 10_000

const SPELT: readonly (readonly string[])[] = [['n'], ['n', 'ni'], ['s', 'sh', 'she', "she'h"], ['d', 'de']]
const COMMITTED = ['你', '社会', '科学院', '的', 'abc', '，', '']

/**
 * Composes at places that chance picks, anywhere in an article with every kind of place, over nothing and over a few characters; half of the
 * articles track changes, and words and paragraphs of them were given another format. After each, every line must read as before but for exactly what was committed; a composition that was dropped leaves
 * nothing, and the characters it began over are gone.
 * @param heard told how many are done
 */
export async function composeSessions(
  paper: PaperPage,
  sessions: number,
  seed: number,
  heard: (done: number) => void = () => undefined,
): Promise<ComposedSessions> {
  const random = seededRandom(seed)
  const places = new Map<string, number>()
  const faults: string[] = []
  for (let session = 0; session < sessions; session += 1) {
    heard(session)
    if (session % PER_ARTICLE === 0) await openMixed(paper.page, (session / PER_ARTICLE) % 2 === 1)
    const lines = await readLines(paper.page)
    const number = random.whole(0, lines.length - 1)
    const line = lines[number]!
    const from = random.whole(0, line.text.length)
    const to = random.percent(60) ? from : Math.min(line.text.length, from + random.whole(1, 3))
    const committed = random.pick(COMMITTED)
    places.set(line.kind, (places.get(line.kind) ?? 0) + 1)
    await select(
      paper.page,
      from === to ? caretAt(line, from) : line.at[from]!,
      to === from ? null : line.at[to - 1]! + 1,
    )
    const ended = await Promise.race([
      paper.compose(random.pick(SPELT), committed).then(() => true),
      paper.page.waitForTimeout(PATIENCE).then(() => false),
    ])
    const wanted = lines.map(({ text }, at) =>
      at === number ? text.slice(0, from) + committed + text.slice(to) : text,
    )
    const found = (await readLines(paper.page)).map(({ text }) => text)
    if (ended && found.join('\n') === wanted.join('\n')) continue
    const about = `session ${session} in ${line.kind} “${line.text}” ${from}–${to} “${committed}”`
    faults.push(`${about}${ended ? '' : ' never ends'}: ${found.filter((text, at) => text !== wanted[at]).join(' / ')}`)
    await openMixed(paper.page, Math.floor(session / PER_ARTICLE) % 2 === 1)
  }
  return { sessions, places, faults }
}

/** Behind the character before, so that what is between two (words taken out) stays on one side. */
function caretAt({ start, at }: Line, offset: number): number {
  return offset === 0 ? (at[0] ?? start) : at[offset - 1]! + 1
}

async function openMixed(page: Page, tracks: boolean): Promise<void> {
  await page.evaluate(
    async ([content, on]) => {
      window.tracks = on
      await window.openArticle(content)
      const { tr, schema } = window.editor.state
      tr.doc.descendants((node, pos) => {
        if (!node.isTextblock) return true
        const third = Math.floor(node.content.size / 3)
        tr.addMark(pos + 1 + third, pos + 1 + 2 * third, schema.mark('bold'))
        if (node.type.name === 'paragraph') tr.setNodeAttribute(pos, 'align', 'center')
        return false
      })
      if (on) window.editor.view.dispatch(tr)
    },
    [mixedArticle(), tracks] as const,
  )
  await page.locator('.ProseMirror').focus()
}

async function select(page: Page, from: number, to: number | null): Promise<void> {
  await page.evaluate(([start, end]) => window.editor.commands.setTextSelection({ from: start, to: end ?? start }), [
    from,
    to,
  ] as const)
}

/** The lines as they read with every change accepted. */
function readLines(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const lines: { kind: string; start: number; text: string; at: number[] }[] = []
    window.editor.state.doc.descendants((node, pos, parent) => {
      if (!node.isTextblock) return true
      const at: number[] = []
      let text = ''
      node.forEach((piece, offset) => {
        if (piece.marks.some(({ type }) => type.name === 'deletion')) return
        for (let index = 0; index < piece.nodeSize; index += 1) at.push(pos + 1 + offset + index)
        text += piece.text ?? '※'
      })
      const around = parent === null || parent.type.name === 'doc' ? '' : `${parent.type.name} `
      lines.push({ kind: around + node.type.name, start: pos + 1, text, at })
      return false
    })
    return lines
  })
}
