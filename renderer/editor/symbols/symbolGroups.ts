import type { MessageKey } from '../../../src/base/messages/catalogue.ts'

/** Signs that keyboards and input methods hide, by what they are for. */
export const SYMBOL_GROUPS: readonly { readonly label: MessageKey; readonly signs: readonly string[] }[] = [
  { label: 'tool.symbols.marks', signs: [...'“”‘’《》〈〉「」『』【】〔〕·—～…、〇々〃'] },
  { label: 'tool.symbols.numbers', signs: [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'] },
  { label: 'tool.symbols.units', signs: [...'℃℉°′″‰㎡㎥㎞㎝㎜㎏㏄￥€£＄¢'] },
  { label: 'tool.symbols.maths', signs: [...'×÷±≈≠≤≥＝∞√∑∏∫π∈∪∩∥⊥∠△∴∵½⅓¼¾'] },
  { label: 'tool.symbols.signs', signs: [...'※§№☆★○●◎◇◆□■△▲▽▼→←↑↓↗↘✓✕©®™℡♀♂'] },
  { label: 'tool.symbols.pinyin', signs: [...'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêɑ'] },
  { label: 'tool.symbols.greek', signs: [...'αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ'] },
]
