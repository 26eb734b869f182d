import { drawFormulasWith } from '../../../src/article/formula/drawing.ts'

let loading: Promise<boolean> | null = null
let loaded = false

/** Whether formulas can be drawn already. */
export function canDraw(): boolean {
  return loaded
}

/** Brings what draws formulas, when the first one is met, and once; whether it came. It is large, and most articles have no formula. */
export function loadDrawing(): Promise<boolean> {
  return (loading ??= load())
}

async function load(): Promise<boolean> {
  try {
    const { drawFormula } = await import('../../../src/article/formula/drawFormula.ts')
    drawFormulasWith(drawFormula)
    loaded = true
  } catch {
    // The formulas stay as their TeX; the next one asks again.
    loading = null
  }
  return loaded
}
