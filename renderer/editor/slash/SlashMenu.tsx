import { isMacOS } from '@tiptap/core'
import { useLayoutEffect, useReducer, type CSSProperties, type ReactNode } from 'react'
import { keysOf } from '../../../src/contract/commandKeys.ts'
import { useQuietState } from '../../ui/useQuietState.ts'
import { usePaperTools } from '../PaperContext.ts'
import { keysText } from '../../ui/keysText.ts'
import { scrollerOf } from '../scrollerOf.ts'
import { chooseSlash, SLASH_LIST, slashOptionId } from './slashExtension.ts'
import { SLASH, type SlashMenuState } from './slashState.ts'
import './slash.css'

/** The list of the slash menu, below its sign or above it where there is no room. The focus stays in the text. */
export function SlashMenu(): ReactNode {
  const { editor } = usePaperTools()
  const [menu, setMenu] = useQuietState<SlashMenuState | null>(null)
  useLayoutEffect(() => {
    const look = (): void => setMenu(SLASH.getState(editor.state) ?? null)
    editor.on('transaction', look)
    return () => {
      editor.off('transaction', look)
    }
  }, [editor, setMenu])
  return menu === null ? null : <OpenMenu menu={menu} />
}

/** Pixels the list takes at most; see the style sheet. */
const TALLEST = 352

function OpenMenu({ menu }: { readonly menu: SlashMenuState }): ReactNode {
  const { editor, host, translate, keys: changed } = usePaperTools()
  const [, moved] = useReducer((count: number) => count + 1, 0)
  useLayoutEffect(() => {
    const scroller = scrollerOf(editor.view)
    scroller?.addEventListener('scroll', moved)
    return () => scroller?.removeEventListener('scroll', moved)
  }, [editor])
  const { left, top, bottom } = editor.view.coordsAtPos(Math.min(menu.from, editor.state.doc.content.size))
  const above = bottom + TALLEST > window.innerHeight
  const place: CSSProperties = above ? { left, bottom: window.innerHeight - top + 6 } : { left, top: bottom + 6 }
  return (
    <div className="slash-menu tool-popover" style={place}>
      <div role="listbox" id={SLASH_LIST} aria-label={translate('tool.slash')} className="tool-list">
        {menu.ids.map((id, at) => {
          const keys = keysOf(id, changed)
          return (
            // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the text keeps the focus and takes the keys
            <div
              key={id}
              id={slashOptionId(id)}
              role="option"
              tabIndex={-1}
              aria-selected={at === menu.active}
              className="tool-item"
              data-focused={at === menu.active || undefined}
              ref={(element) => {
                if (at === menu.active) element?.scrollIntoView({ block: 'nearest' })
              }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => chooseSlash(editor, host, id)}
            >
              <span>{translate(`menu.${id}`)}</span>
              {keys === null ? null : <kbd>{keysText(keys, isMacOS())}</kbd>}
            </div>
          )
        })}
      </div>
      <p role="status" className="slash-none">
        {menu.ids.length === 0 ? translate('tool.slash.none') : ''}
      </p>
    </div>
  )
}
