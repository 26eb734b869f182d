import { relativeDay } from '../../../../src/check/rules/relativeDay.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(relativeDay, {
  finds: [
    '«昨日（5月17日）»开会 => 昨日（5月18日）开会',
    '«今天（20日）»开会 => 今天（19日）开会',
    '«明天（5月21日）»开会 => 明天（5月20日）开会',
    '«前日（16日）» => 前日（17日）',
    '«今日（4月19日）» => 今日（5月19日）',
    '«昨天19日» => 昨天18日',
  ],
  leaves: ['昨日（5月18日）', '今天（19日）', '明天（5月20日）', '昨天，19日的车票', '前日（17日）', '今天开会'],
  context: { publishedAt: { year: 2016, month: 5, day: 19, time: null } },
})
