import { unpairedMarks } from '../../../../src/check/rules/unpairedMarks.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(unpairedMarks, {
  finds: [
    '县长«（»右二在看',
    '县长右二«）»在看',
    '他读«《»活着',
    '他读活着«》»一书',
    '“甲《乙«”»丙》丁',
    '《读«《»史记》札记》 => 《读〈史记〉札记》',
    '“他说«“»好”了” => “他说‘好’了”',
    '「甲«』»乙」',
  ],
  leaves: [
    '（右二）在看',
    '《读〈史记〉札记》',
    '“他说‘好’了”',
    '1）填表',
    'a）甲；b）乙',
    'Tom’s book',
    '“他读《活着》（上）”',
    '【导语】好',
  ],
})
