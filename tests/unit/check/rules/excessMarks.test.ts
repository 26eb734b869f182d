import { excessMarks } from '../../../../src/check/rules/excessMarks.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(excessMarks, {
  finds: [
    '胜利了«！！！！» => 胜利了！！！',
    '真的«？？？？？» => 真的？？？',
    '什么«！？» => 什么？！',
    '什么«？！？！» => 什么？！',
    '是吗«！！？？» => 是吗？！',
    '好«！！！！！！！！» => 好！！！',
  ],
  leaves: ['胜利了！', '胜利了！！', '胜利了！！！', '真的？？？', '什么？！', '好！真的？'],
})
