import { doubledMarks } from '../../../../src/check/rules/doubledMarks.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(doubledMarks, {
  finds: [
    '近日«，，»我们 => 近日，我们',
    '走了«。。» => 走了。',
    '走了«。，»他 => 走了。他',
    '走了«，。» => 走了。',
    '甲«、、»乙 => 甲、乙',
    '好«？，»他说 => 好？他说',
    '近日«,,»我们 => 近日，我们',
    '他说«：：»好 => 他说：好',
  ],
  leaves: [
    '近日，我们走。',
    '“好？”，他说',
    '他走了……',
    '他走了。。。',
    '胜利了！！！',
    '什么？！',
    'f(a,,b)',
    '《你的名字。》，好看',
  ],
})
