import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Dialog } from 'react-aria-components'
import { usePaperTools } from '../PaperContext.ts'
import { SYMBOL_GROUPS } from './symbolGroups.ts'
import { keepRecent, recentSymbols } from './recentSymbols.ts'

/** Signs in a row of the grid. */
const ROW = 12

/** 特殊字符: one press puts a sign in; the arrows move, and with Shift held the form stays open. */
export function SymbolGrid({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { editor, translate } = usePaperTools()
  const grid = useRef<HTMLDivElement>(null)
  const [recent] = useState(recentSymbols)
  const groups = [
    ...(recent.length > 0 ? [{ label: 'tool.symbols.recent' as const, signs: recent }] : []),
    ...SYMBOL_GROUPS,
  ]
  const insert = (sign: string, stay: boolean): void => {
    keepRecent(sign)
    editor.view.dispatch(editor.state.tr.insertText(sign).scrollIntoView())
    if (!stay) onDone()
  }
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: ROW, ArrowUp: -ROW }[event.key]
    if (step === undefined || grid.current === null) return
    event.preventDefault()
    const signs = [...grid.current.querySelectorAll('button')]
    const at = signs.indexOf(document.activeElement as HTMLButtonElement)
    signs[Math.max(0, Math.min(signs.length - 1, at + step))]?.focus()
  }
  return (
    <Dialog className="symbol-form" aria-label={translate('tool.symbols')}>
      {/* eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- the buttons within take the keys; this moves between them */}
      <div ref={grid} className="symbol-groups" onKeyDown={move}>
        {groups.map(({ label, signs }, group) => (
          <section key={label} aria-label={translate(label)}>
            <h3>{translate(label)}</h3>
            <div className="symbol-grid">
              {signs.map((sign, at) => (
                <button
                  key={sign}
                  type="button"
                  autoFocus={group === 0 && at === 0}
                  onClick={(event) => insert(sign, event.shiftKey)}
                >
                  {sign}
                </button>
              ))}
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
