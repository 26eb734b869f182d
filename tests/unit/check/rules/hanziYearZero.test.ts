import { hanziYearZero } from '../../../../src/check/rules/hanziYearZero.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(hanziYearZero, {
  finds: [
    '«二零一六»年 => 二〇一六年',
    '«二○一六»年 => 二〇一六年',
    '«二零二零»年 => 二〇二〇年',
    '«一九九零»年 => 一九九〇年',
    '«二00八»年 => 二〇〇八年',
    '«二O一二»年 => 二〇一二年',
  ],
  leaves: ['二〇一六年', '一百零八年', '一九四九年', '三零二房间', '零零后', '二零后'],
})
