import { publishedBefore } from '../../../../src/check/rules/publishedBefore.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(publishedBefore, {
  finds: [
    '«2016年6月1日»，会议已经结束。',
    '他于«2017年1月1日»去世了。',
    '«5月25日»，活动落下帷幕。',
    '日前，«2016年5月30日»，他来了。',
    '«2016年5月21日»曾下过雨。',
    '我们已于«6月2日»出发了。',
  ],
  leaves: [
    '2016年5月18日，会议结束了。',
    '2016年6月1日，会议将举行。',
    '定于6月2日举行。',
    '截至2016年6月30日完成了报名。',
    '去年12月1日，他来了。',
    '自2017年1月1日起施行。',
  ],
  context: { publishedAt: { year: 2016, month: 5, day: 19, time: null } },
})
