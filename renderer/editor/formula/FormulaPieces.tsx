import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { FORMULA_PIECES } from './formulaPieces.ts'

/** Common pieces of a formula, a press each; the arrows move between them, and one of them is reached by Tab. */
export function FormulaPieces({ onPut }: { readonly onPut: (tex: string) => void }): ReactNode {
  const { translate } = usePaperTools()
  const grid = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 12, ArrowUp: -12 }[event.key]
    if (step === undefined || grid.current === null) return
    event.preventDefault()
    const buttons = [...grid.current.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus()
  }
  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- the buttons within take the keys; this moves between them
    <div ref={grid} className="formula-pieces" onKeyDown={move}>
      {FORMULA_PIECES.map(({ label, pieces }, group) => (
        <div key={label} role="group" aria-label={translate(label)}>
          {pieces.map(({ face, tex, name }, at) => {
            const words = name === undefined ? face : translate(name)
            return (
              <button
                key={tex}
                type="button"
                tabIndex={group === 0 && at === 0 ? 0 : -1}
                aria-label={name === undefined ? face : `${words} ${face}`}
                title={words}
                data-wide={face.length > 2 || undefined}
                onClick={() => onPut(tex)}
              >
                {face}
              </button>
            )
          })}
        </div>
      ))}
    </div>
  )
}
