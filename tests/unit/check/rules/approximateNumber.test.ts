import { approximateNumber } from '../../../../src/check/rules/approximateNumber.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(approximateNumber, {
  finds: [
    '«3、4»个 => 三四个',
    '«5、6»天 => 五六天',
    '«7、8»名 => 七八名',
    '«1、2»次 => 一二次',
    '有«2、3»户 => 有二三户',
    '«8、9»岁 => 八九岁',
  ],
  leaves: ['三四个', '第3、4个', '1、2、3个', '3、4月份', '3、5个', '1、2年级', '《3、4个梦》'],
})
