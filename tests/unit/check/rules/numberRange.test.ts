import { numberRange } from '../../../../src/check/rules/numberRange.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(numberRange, {
  finds: [
    '15«-»30% => 15%～30%',
    '3«-»5天 => 3～5天',
    '13«-»17万元 => 13万元～17万元',
    '2016«-»2020年 => 2016—2020年',
    '15%«-»30% => 15%～30%',
    '6«~»12岁 => 6～12岁',
  ],
  leaves: [
    '15%～30%',
    '010-12345678',
    '2016-05-19',
    '比分3-1',
    'F-16战机',
    'GB/T 15834-2011',
    'B3-5号',
    '5-3个',
    '2016—2020年',
  ],
})
