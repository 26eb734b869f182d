import { drawnFormula } from '../../../article/formula/drawing.ts'
import { formulaText } from '../../../article/formula/formulaText.ts'
import { treeOfMathml } from '../../../article/formula/treeOfMathml.ts'
import { runXml, type RunSetting } from '../runXml.ts'
import { mathXml } from './mathXml.ts'

/** A formula as Word has it (OMML), to be changed in Word's own equation editor. What cannot be drawn stands as its TeX. */
export function formulaXml(tex: string, display: boolean, setting: RunSetting): string {
  const drawn = drawnFormula(tex, display)
  if (drawn === null) return runXml(formulaText(tex), setting)
  if (!drawn.ok) return runXml(tex, setting)
  const math = `<m:oMath>${mathXml(treeOfMathml(drawn.math))}</m:oMath>`
  return display ? `<m:oMathPara>${math}</m:oMathPara>` : math
}
