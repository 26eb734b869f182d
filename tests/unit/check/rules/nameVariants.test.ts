import { nameVariants } from '../../../../src/check/rules/nameVariants.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(nameVariants, {
  finds: [
    '雷山县很美。他去了«雷县山»。 => 雷山县很美。他去了雷山县。',
    '雷山县¶«雷县山»¶雷山县 => 雷山县¶雷山县¶雷山县',
    '到榕江县，又到«榕县江»。 => 到榕江县，又到榕江县。',
    '剑河县在东。«剑县河»在西。 => 剑河县在东。剑河县在西。',
    '麻江县，«麻县江» => 麻江县，麻江县',
    '丹寨县。回«丹县寨»。 => 丹寨县。回丹寨县。',
  ],
  leaves: [
    '雷山县很美，雷山县很近。',
    '上海市，在海上市场波动',
    '江苏省，江省苏',
    '雷公山与雷山县',
    '贵州省',
    '南京市长江大桥',
  ],
})
