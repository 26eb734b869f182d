import { drawFormula } from '../../src/article/formula/drawFormula.ts'
import { drawFormulasWith } from '../../src/article/formula/drawing.ts'

// As in the desk, where formulas can always be drawn.
drawFormulasWith(drawFormula)
