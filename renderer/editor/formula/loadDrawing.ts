import { drawFormulasWith } from '../../../src/article/formula/drawing.ts'

let loading: Promise<boolean> | null = null
let loaded = false
const listeners = new Set<() => void>()

/** Hears once formulas can be drawn; gives a function that stops hearing. */
export function onDrawing(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

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
    for (const listener of listeners) listener()
  } catch {
    // The formulas stay as their TeX; the next one asks again.
    loading = null
  }
  return loaded
}
