import { ellipsis } from '../../../../src/check/rules/ellipsis.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(ellipsis, {
  finds: [
    '他走了«...» => 他走了……',
    '他走了«。。。» => 他走了……',
    '他走了«…»没有回头 => 他走了……没有回头',
    '他走了«......»没有回头 => 他走了……没有回头',
    '“我«…»我不知道” => “我……我不知道”',
    '山里有竹«···»还有茶 => 山里有竹……还有茶',
  ],
  leaves: ['他走了……', '…………', '他……他走了……', 'and so on... the end', '1, 2, ..., n', '[…]', 'f(x)...'],
})
