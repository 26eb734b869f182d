import { halfWidthBrackets } from '../../../../src/check/rules/halfWidthBrackets.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(halfWidthBrackets, {
  finds: [
    '会议«(»以下简称全会)闭幕 => 会议（以下简称全会）闭幕',
    '世界贸易组织«(»WTO)成立 => 世界贸易组织（WTO）成立',
    'WTO«(»世界贸易组织)成立 => WTO（世界贸易组织）成立',
    '«(»一)加强领导 => （一）加强领导',
    '《意见》«(»以下简称《意见》)印发 => 《意见》（以下简称《意见》）印发',
    '他来了（昨天«)»又走了 => 他来了（昨天）又走了',
    '作者单位«(»贵州省雷山县委党校)。 => 作者单位（贵州省雷山县委党校）。',
    '马克·吐温«(»Mark Twain)的书 => 马克·吐温（Mark Twain）的书',
  ],
  leaves: [
    '会议（以下简称全会）闭幕',
    '函数foo(a, b)返回两数之和。',
    '代码if (x > 0) { return 1; }用于判断正负。',
    '调用print("你好")即可输出。',
    '设f(x)=ax+b，其中a不为零。',
    '刊于Nature, 2016, 531(7594): 331-334。',
    'He (the mayor) said so.',
    '见图(1)和图(2)。',
    '样本(n=30)很小',
    '笑脸:)很可爱',
  ],
})
