import { enumerationComma } from '../../../../src/check/rules/enumerationComma.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(enumerationComma, {
  finds: [
    '《红楼梦》«、»《水浒传》 => 《红楼梦》《水浒传》',
    '“甲”«、»“乙” => “甲”“乙”',
    '《一》«、»《二》«、»《三》 => 《一》《二》《三》',
    '读《一》«、»《二》等 => 读《一》《二》等',
    '叫“一”«、»“二”的 => 叫“一”“二”的',
    '《论语》«、»《孟子》 => 《论语》《孟子》',
  ],
  leaves: [
    '《一》《二》',
    '“甲”“乙”',
    '《一》（上）、《二》（下）',
    '《一》和《二》',
    '甲、乙',
    '“甲”、乙',
    '《一》、“乙”',
  ],
})
