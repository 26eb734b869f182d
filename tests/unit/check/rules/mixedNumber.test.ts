import { mixedNumber } from '../../../../src/check/rules/mixedNumber.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(mixedNumber, {
  finds: [
    '«1百零8»将 => 108将',
    '«3千5百»人 => 3500人',
    '有«2百»多户 => 有200多户',
    '«一百2十»人 => 120人',
    '约«5千»人 => 约5000人',
    '«二十5»岁 => 25岁',
  ],
  leaves: [
    '3万人',
    '5亿元',
    '2千米',
    '10千克',
    '3个百分点',
    '一百零八',
    '500强',
    '2015十大新闻',
    '十字路口',
    '第3百货',
  ],
})
