import { deDiDe } from '../../../../src/check/rules/deDiDe.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(deDiDe, {
  finds: [
    '积极«的»推进工作 => 积极地推进工作',
    '认真«的»落实责任 => 认真地落实责任',
    '他跑«的»非常快 => 他跑得非常快',
    '干«的»热火朝天 => 干得热火朝天',
    '不断«的»完善制度 => 不断地完善制度',
    '慢慢«的»走过来 => 慢慢地走过来',
  ],
  leaves: ['积极的心态', '认真的态度', '他做的很多事', '努力的方向', '扎实的作风', '写的文章', '积极地推进'],
})
