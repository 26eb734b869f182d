import { straightQuotes } from '../../../../src/check/rules/straightQuotes.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(straightQuotes, {
  finds: [
    '他说«"»好«"» => 他说“好”',
    '«"»三变«"»改革 => “三变”改革',
    "叫«'»老张«'»的人 => 叫‘老张’的人",
    '«"»一带一路«"»«"»长江经济带«"»建设 => “一带一路”“长江经济带”建设',
    '他说«"»OK«"»，走了 => 他说“OK”，走了',
    '有了«"»三变，路更宽了',
  ],
  leaves: [
    '他说“好”',
    '5.5"屏幕很大',
    'It\'s a "good" day, my friend.',
    'She said, "I\'m fine, thank you."',
    '调用print("好")输出',
    "the '90s were good times",
    '“好”和‘好’',
  ],
})
