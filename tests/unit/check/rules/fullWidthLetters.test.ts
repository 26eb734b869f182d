import { fullWidthLetters } from '../../../../src/check/rules/fullWidthLetters.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(fullWidthLetters, {
  finds: [
    '«２０１６»年 => 2016年',
    '«ＧＤＰ»增长 => GDP增长',
    '«５»个 => 5个',
    '«Ｔ»恤 => T恤',
    '«３．５»亿 => 3.5亿',
    '«ＷＴＯ»与«ＡＰＥＣ» => WTO与APEC',
  ],
  leaves: ['2016年', 'GDP', '（一）', '三', '①②③', '％', '～'],
})
