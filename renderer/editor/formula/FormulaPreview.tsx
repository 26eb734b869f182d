import { useEffect, useRef, useState, type ReactNode } from 'react'
import { drawnFormula } from '../../../src/article/formula/drawing.ts'
import { usePaperTools } from '../PaperContext.ts'
import type { FormulaDraft } from './setFormula.ts'
import { canDraw, loadDrawing } from './loadDrawing.ts'
import { showFormula } from './showFormula.ts'

/** A formula drawn as it is written, and where it could not be understood. */
export function FormulaPreview({ tex, display }: FormulaDraft): ReactNode {
  const { translate } = usePaperTools()
  const face = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState(canDraw)
  useEffect(() => {
    let left = false
    if (!ready) void loadDrawing().then((came) => left || setReady(came))
    return () => {
      left = true
    }
  }, [ready])
  const text = tex.trim()
  useEffect(() => {
    if (face.current !== null) showFormula(face.current, text, display)
  }, [text, display, ready])
  const drawn = ready && text !== '' ? drawnFormula(text, display) : null
  const fault = drawn?.ok === false ? drawn.near : null
  return (
    <>
      <div ref={face} className="formula-drawn" role="img" aria-label={translate('formula.drawn')} />
      <p className="formula-note" data-fault={fault !== null || undefined} role="status">
        {fault === null
          ? translate('formula.hint')
          : translate(fault === '' ? 'formula.fault' : 'formula.faultNear', { words: fault })}
      </p>
    </>
  )
}
