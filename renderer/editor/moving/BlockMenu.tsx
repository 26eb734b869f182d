import { isMacOS } from '@tiptap/core'
import {
  ArrowDown,
  ArrowUp,
  Copy,
  Heading2,
  Heading3,
  Heading4,
  List,
  ListOrdered,
  Pilcrow,
  TextQuote,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { MenuItem, Separator } from 'react-aria-components'
import type { PaperCommandId } from '../../../src/contract/paperCommandId.ts'
import { keysOf } from '../../../src/contract/commandKeys.ts'
import { keysText } from '../../ui/keysText.ts'
import menu from '../../ui/menu.module.css'
import { PointMenu } from '../../ui/PointMenu.tsx'
import { appliesHere } from '../commands/appliesHere.ts'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { usePaperTools } from '../PaperContext.ts'
import { act } from '../toolbar/act.ts'

/** What can be done with a block as a whole; a line stands between the parts. */
const PARTS: readonly (readonly (readonly [PaperCommandId, LucideIcon])[])[] = [
  [
    ['format.moveUp', ArrowUp],
    ['format.moveDown', ArrowDown],
    ['format.duplicate', Copy],
  ],
  [
    ['format.paragraph', Pilcrow],
    ['format.heading2', Heading2],
    ['format.heading3', Heading3],
    ['format.heading4', Heading4],
    ['format.bulletList', List],
    ['format.orderedList', ListOrdered],
    ['format.quote', TextQuote],
  ],
  [['format.deleteBlock', Trash2]],
]

interface BlockMenuProps {
  /** of the window, in CSS pixels */
  readonly x: number
  readonly y: number
  readonly onClose: () => void
}

/** The menu of the handle, for the block that is selected. */
export function BlockMenu({ x, y, onClose }: BlockMenuProps): ReactNode {
  const tools = usePaperTools()
  const { editor, host, keys, translate } = tools
  const run = (id: string): void => {
    // After the menu has given the focus back.
    setTimeout(() => void act(tools, (each) => runPaperCommand(id as PaperCommandId, each, host), true), 0)
  }
  return (
    <PointMenu label={translate('handle.name')} x={x} y={y} onClose={onClose} onAction={run}>
      {PARTS.flatMap((part, index) => [
        ...(index === 0 ? [] : [<Separator key={index} className={menu.line ?? ''} />]),
        ...part.map(([id, Icon]) => {
          const shortcut = keysOf(id, keys)
          const words = translate(`menu.${id}`)
          return (
            <MenuItem
              key={id}
              id={id}
              textValue={words}
              isDisabled={!appliesHere(editor.state, id)}
              className={menu.item ?? ''}
            >
              <Icon aria-hidden />
              {words}
              {shortcut === null ? null : <kbd className={menu.keys}>{keysText(shortcut, isMacOS())}</kbd>}
            </MenuItem>
          )
        }),
      ])}
    </PointMenu>
  )
}
