import { PAPER_COMMAND_IDS } from '../../../src/contract/paperCommandId.ts'
import type { CommandId } from '../../../src/contract/commandId.ts'
import type { PaperPage } from '../../e2e/harness/openPaper.ts'
import type { SeededRandom } from '../../helpers/seededRandom.ts'

/** Something that hands do. */
export interface Act {
  /** for the report */
  readonly name: string
  run(paper: PaperPage): Promise<void>
}

const COMMANDS: readonly CommandId[] = [
  ...PAPER_COMMAND_IDS.filter((id) => id !== 'insert.picture'),
  'format.bold',
  'format.italic',
  'format.underline',
  'format.tidy',
]

/** As the table's menu names them in TipTap. */
const TABLE_COMMANDS = [
  'addRowBefore',
  'addRowAfter',
  'deleteRow',
  'addColumnBefore',
  'addColumnAfter',
  'deleteColumn',
  'mergeCells',
  'splitCell',
  'toggleHeaderRow',
  'toggleHeaderColumn',
  'deleteTable',
] as const

const KEYS = [
  ...[
    'Enter',
    'Enter',
    'Backspace',
    'Backspace',
    'Delete',
    'Delete',
    'Tab',
    'Shift+Tab',
    'Shift+Enter',
    'Control+Enter',
  ],
  ...['Control+Backspace', 'Control+Delete', 'Control+x', 'Control+c', 'Control+v', 'Control+a', 'Control+d'],
  ...['ArrowUp', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp', 'Home', 'Shift+End', 'Alt+ArrowUp', 'Alt+ArrowDown'],
]

const WORDS = ['字', '“党建”', 'abc', '1. ', '- ', '> ', '## ', '2016年', '，']

const PASTES = [
  '<p>粘来一段</p>',
  '<p>甲</p><p>乙</p>',
  '<ul><li>项一</li><li>项二<ul><li>下级</li></ul></li></ul>',
  '<table><tr><td>一</td><td>二</td></tr><tr><td colspan="2">合</td></tr></table>',
  '<h2>粘来的标题</h2>',
  '<blockquote><p>引语</p></blockquote><p>其后</p>',
  '<b>粗</b>与<a href="https://www.cssn.cn/">链接</a>',
]

/** Picks what the hands do next. */
export function pickAct(random: SeededRandom): Act {
  const chance = random.whole(0, 99)
  if (chance < 26) return select(random)
  if (chance < 50) return command(random.pick(COMMANDS), random.percent(70) ? random.pick(WORDS) : null)
  if (chance < 58) return table(random.pick(TABLE_COMMANDS))
  if (chance < 76) return key(random.pick(KEYS))
  if (chance < 86) return type(random.pick(WORDS))
  if (chance < 92) return paste(random.pick(PASTES))
  if (chance < 96) return compose(random.pick(['你好', '社会', '']))
  if (chance < 98) return picture(random)
  return history(random.pick(['edit.undo', 'edit.redo'] as const), random.whole(1, 3))
}

/** A cursor or a range of words, a whole node, or some cells. */
function select(random: SeededRandom): Act {
  const [start, length] = [random.next(), random.percent(50) ? 0 : random.next() ** 3]
  const [name, run] = random.pick([...Array.from({ length: 8 }, () => WORDS_SELECTED), NODE_SELECTED, CELLS_SELECTED])
  return {
    name: `select ${name}`,
    async run({ page }) {
      await page.evaluate(run, [start, length] as const)
      await page.evaluate(() => window.editor.view.focus())
    },
  }
}

type Selects = readonly [name: string, run: (shares: readonly [start: number, length: number]) => void]

const WORDS_SELECTED: Selects = [
  'words',
  ([start, length]) => {
    const places: number[] = []
    window.editor.state.doc.descendants((node, pos) => {
      for (let offset = 0; node.isTextblock && offset <= node.content.size; offset += 1) places.push(pos + 1 + offset)
    })
    const first = Math.floor(start * places.length)
    const last = Math.min(places.length - 1, first + Math.floor(length * places.length))
    window.editor.commands.setTextSelection({ from: places[first] ?? 1, to: places[last] ?? 1 })
  },
]

const NODE_SELECTED: Selects = [
  'a node',
  ([start]) => {
    const nodes: number[] = []
    window.editor.state.doc.descendants(({ isText, type }, pos) => {
      if (!isText && type.spec.selectable !== false) nodes.push(pos)
    })
    window.editor.commands.setNodeSelection(nodes[Math.floor(start * nodes.length)] ?? 0)
  },
]

const CELLS_SELECTED: Selects = [
  'cells',
  ([start, length]) => {
    const { doc } = window.editor.state
    // A table may stand in a cell of another.
    const tables = new Map<number, number[]>()
    doc.descendants(({ type }, pos) => {
      if (!/^table(Cell|Header)$/.test(type.name)) return
      const $cell = doc.resolve(pos)
      const table = $cell.before($cell.depth - 1)
      tables.set(table, [...(tables.get(table) ?? []), pos])
    })
    const cells = [...tables.values()][Math.floor(start * tables.size)] ?? []
    const [anchorCell, headCell] = [cells[Math.floor(length * cells.length)], cells.at(-1)]
    if (anchorCell !== undefined && headCell !== undefined)
      window.editor.commands.setCellSelection({ anchorCell, headCell })
  },
]

/** A command; where it opens something that asks for words, they are written there, or Escape leaves it. */
function command(id: CommandId, answer: string | null): Act {
  return {
    name: `${id}${answer === null ? '' : ` “${answer}”`}`,
    async run({ page }) {
      await page.evaluate((name) => window.handle?.run(name), id)
      await answerAsked(page, answer)
    },
  }
}

async function answerAsked(page: PaperPage['page'], answer: string | null): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    // A tool's popover opens in the frame after its command.
    await page.waitForTimeout(40)
    const asked = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return 'nothing'
      return focused.closest('.ProseMirror') === null ? 'asked' : 'paper'
    })
    if (asked === 'paper') return
    if (asked === 'nothing') {
      await page.evaluate(() => window.editor.view.focus())
      return
    }
    if (answer !== null && tries === 0) {
      await page.keyboard.insertText(answer)
      await page.keyboard.press('Enter')
    } else await page.keyboard.press('Escape')
  }
  await page.evaluate(() => window.editor.view.focus())
}

function table(name: (typeof TABLE_COMMANDS)[number]): Act {
  return { name, run: ({ page }) => page.evaluate((id) => void window.editor.chain().focus()[id]().run(), name) }
}

function key(name: string): Act {
  return {
    name,
    async run({ page }) {
      await page.keyboard.press(name)
      await answerAsked(page, null)
    },
  }
}

function type(words: string): Act {
  return { name: `type “${words}”`, run: ({ page }) => page.keyboard.type(words) }
}

function paste(html: string): Act {
  return {
    name: `paste ${html}`,
    async run({ page }) {
      await page.evaluate((content) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', content)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        window.editor.view.dom.dispatchEvent(event)
      }, html)
      await answerAsked(page, null)
    },
  }
}

/** Another picture in the place of one, as the tools of a picture put it there. */
function picture(random: SeededRandom): Act {
  const [share, name] = [random.next(), random.pick(['甲.png', '乙.png', '乙-cut.png'])]
  return {
    name: `picture ${name}`,
    run: ({ page }) =>
      page.evaluate(
        ([which, asset]) => {
          const { state, view } = window.editor
          const places: number[] = []
          state.doc.descendants((node, pos) => void (node.type.name === 'figure' && places.push(pos)))
          const pos = places[Math.floor(which * places.length)]
          if (pos === undefined) return
          view.dispatch(state.tr.setNodeAttribute(pos, 'asset', asset).setNodeAttribute(pos, 'remote', ''))
        },
        [share, name] as const,
      ),
  }
}

function compose(words: string): Act {
  return { name: `compose “${words}”`, run: (paper) => paper.compose(['n', 'ni'], words) }
}

function history(id: 'edit.undo' | 'edit.redo', times: number): Act {
  return {
    name: `${id} ${times}`,
    run: ({ page }) =>
      page.evaluate(
        ([name, count]) => {
          for (let time = 0; time < count; time += 1) window.handle?.run(name)
        },
        [id, times] as const,
      ),
  }
}
