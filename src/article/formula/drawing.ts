import type { MathElement } from './mathElement.ts'

/** A formula drawn as MathML, or where its TeX could not be understood: the words there, '' where none can be told. */
export type DrawnFormula =
  { readonly ok: true; readonly math: MathElement } | { readonly ok: false; readonly near: string }

/** Draws a formula. @param display as on a line of its own */
export type DrawFormula = (tex: string, display: boolean) => DrawnFormula | null

let draw: DrawFormula | null = null

/** Says how formulas are drawn. What does it is large, so that a window has it brought when a formula is first met. */
export function drawFormulasWith(how: DrawFormula): void {
  draw = how
}

/** A formula drawn; null while nothing that draws is there. */
export function drawnFormula(tex: string, display: boolean): DrawnFormula | null {
  return draw?.(tex, display) ?? null
}
