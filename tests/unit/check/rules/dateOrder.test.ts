import { dateOrder } from '../../../../src/check/rules/dateOrder.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(dateOrder, {
  finds: [
    '«2020年至2016年»',
    '«2016年5月—2016年3月»',
    '«2020—2016年»',
    '«5月19日至17日»',
    '«2016年5月19日到2015年6月1日»',
    '«5月20—18日»',
  ],
  leaves: [
    '2016年至2020年',
    '2016—2020年',
    '5月17日至19日',
    '12月28日至1月3日',
    '2016年5月—2017年3月',
    '2020年比2016年',
  ],
})
