import { etcEllipsis } from '../../../../src/check/rules/etcEllipsis.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(etcEllipsis, {
  finds: [
    '苹果、梨«……»等 => 苹果、梨等',
    '苹果、梨«……»等水果 => 苹果、梨等水果',
    '山、水、树«...»等都在 => 山、水、树等都在',
    '彩超、胃镜«……»等设备 => 彩超、胃镜等设备',
    '茶、酒等«……»应有尽有 => 茶、酒等应有尽有',
    '有书、有画«……»等等。 => 有书、有画等等。',
  ],
  leaves: [
    '站在门口……等了很久',
    '他沉默……等待结果',
    '苹果、梨……',
    '苹果、梨等',
    '山、水、人……等你来',
    '不……等等我',
    '花、草……等到春天',
  ],
})
