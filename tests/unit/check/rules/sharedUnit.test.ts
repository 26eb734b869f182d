import { sharedUnit } from '../../../../src/check/rules/sharedUnit.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(sharedUnit, {
  finds: [
    '增长«15～30%» => 增长15%～30%',
    '投资«13～17万元» => 投资13万元～17万元',
    '达到«3至5亿元» => 达到3亿元至5亿元',
    '占«60—65%» => 占60%—65%',
    '约«2～3万人» => 约2万人～3万人',
    '«1.5～2.5‰» => 1.5‰～2.5‰',
  ],
  leaves: ['15%～30%', '13万元～17万元', '3～5天', '从13元到17万元', '由60到30%', '3至5人'],
})
