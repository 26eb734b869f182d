import { openQuotes } from '../../../../src/check/rules/openQuotes.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(openQuotes, {
  finds: [
    '他说：«“»好。',
    '他说好«”»。',
    '«“»第一段。¶第二段。',
    '“好”的«“»事',
    '«“»第一段。¶第二段“好”。',
    '好«”»事¶坏事',
  ],
  leaves: [
    '他说：“好。”',
    '“第一段。¶“第二段。”',
    '“第一段。¶“第二段。¶“第三段。”',
    '“第一段。¶第二段。”',
    '没有引号',
    '‘好’',
  ],
})
