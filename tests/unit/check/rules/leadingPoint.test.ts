import { leadingPoint } from '../../../../src/check/rules/leadingPoint.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(leadingPoint, {
  finds: [
    '增长«.5»个百分点 => 增长0.5个百分点',
    '误差«.02»毫米 => 误差0.02毫米',
    '（«.5»） => （0.5）',
    '«.25»米 => 0.25米',
    '约为 «.75» => 约为 0.75',
    '，«.3»以上 => ，0.3以上',
  ],
  leaves: ['0.5', '3.14', '.NET', '1.2.3', 'a.5', '.22LR'],
})
