import { impossibleDate } from '../../../../src/check/rules/impossibleDate.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(impossibleDate, {
  finds: [
    '«2月30日»',
    '«4月31日»开会',
    '«13月1日»',
    '«2015年2月29日»',
    '«6月32日»',
    '«二月三十日»',
    '农历«3月31日»',
    '«2015-02-30»',
  ],
  leaves: ['2月29日', '2016年2月29日', '12月31日', '农历二月三十日', '2016-02-29', '5月1日'],
})
