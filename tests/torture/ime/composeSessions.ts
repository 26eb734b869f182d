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
 * articles track changes, and words and paragraphs of them were given another format. After each, every line must read as before but for exactly what
 * was committed; a composition that was dropped leaves nothing, and the characters it began over are gone. Where it began over several lines, all
 * the words must be those that typed keys leave.
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
    const isAcross = number + 1 < lines.length && random.percent(20)
    const last = lines[isAcross ? Math.min(lines.length - 1, number + random.whole(1, 5)) : number]!
    const from = random.whole(0, line.text.length)
    const over = isAcross ? random.whole(0, last.text.length) : random.percent(60) ? from : from + random.whole(1, 3)
    const to = Math.min(last.text.length, over)
    const committed = random.pick(COMMITTED)
    const place = isAcross ? 'several lines' : line.kind
    places.set(place, (places.get(place) ?? 0) + 1)
    const isCaret = !isAcross && from === to
    await select(
      paper.page,
      isCaret ? caretAt(line, from) : (line.at[from] ?? caretAt(line, from)),
      isCaret ? null : caretAt(last, to),
    )
    const typed = isAcross ? (await readLines(paper.page, committed)).map(({ text }) => text).join('') : ''
    const ended = await Promise.race([
      paper.compose(random.pick(SPELT), committed).then(() => true),
      paper.page.waitForTimeout(PATIENCE).then(() => false),
    ])
    const wanted = lines.map(({ text }, at) =>
      at === number ? text.slice(0, from) + committed + text.slice(to) : text,
    )
    const found = (await readLines(paper.page)).map(({ text }) => text)
    if (ended && (isAcross ? found.join('') === typed : found.join('\n') === wanted.join('\n'))) continue
    const about = `session ${session} in ${place} “${line.text}” ${from} to “${last.text}” ${to} “${committed}”`
    const told = isAcross
      ? `${found.join('/')}, not ${typed}`
      : found.filter((text, at) => text !== wanted[at]).join(' / ')
    faults.push(`${about}${ended ? '' : ' never ends'}: ${told}`)
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

/**
 * The lines as they read with every change accepted.
 * @param typed as they would read if this were typed over the selection
 */
function readLines(page: Page, typed: string | null = null): Promise<Line[]> {
  return page.evaluate((words) => {
    const lines: { kind: string; start: number; text: string; at: number[] }[] = []
    const { tr, schema } = window.editor.state
    const { from } = tr.selection
    // Words typed beside deleted ones are none themselves.
    if (words !== null && words !== '')
      tr.insertText(words).removeMark(from, from + words.length, schema.marks.deletion)
    if (words === '') tr.deleteSelection()
    tr.doc.descendants((node, pos, parent) => {
      // Of a line, but for a picture with its caption, only the end goes.
      const goes = node.marks.some(({ type }) => type.name === 'deletion')
      if (goes && (!node.isTextblock || node.type.name === 'figure')) return false
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
  }, typed)
}
