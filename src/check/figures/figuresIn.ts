import { HAN } from '../text/characters.ts'
import { textFact } from '../text/textFact.ts'

/** A figure of a text with what it counts. */
export interface Figure {
  readonly from: number
  readonly to: number
  /** as it is written: digits and point, without what parts thousands */
  readonly digits: string
  /** what they are multiplied by: 1, 万, 亿 */
  readonly times: number
  /** what is counted, people by one word */
  readonly unit: string
  /** 汉字 that lead up to it within the clause, without words that only say “is” */
  readonly before: string
  /** 汉字 that follow it within the clause */
  readonly after: string
  /** words of its clause that say which part of the whole is meant, each once, in order */
  readonly part: string
  /** where its sentence begins */
  readonly sentence: number
  /** words of its sentence that say when, and names of places */
  readonly about: readonly string[]
}

const NUMBER = /(?<![\d.,:：/\-—～~第A-Za-z])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?/.source
const UNITS =
  '元|美元|欧元|人次|台次|车次|班次|架次|人|名|位|户|个|家|项|件|辆|台|套|所|座|处|条|场|次|吨|公斤|千克|斤|亩|公顷|平方米|立方米|平方公里|公里|米|千瓦时|千瓦|册|部|篇|份|枚|棵|株|头|只|艘|架|间|栋|幅|首|卷|%|％'
const FIGURE = new RegExp(`${NUMBER}(万亿|万|亿|千|百)?(${UNITS})(?![～~—\\-–]|[至到]\\d)`, 'g')
const TIMES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 }
const PEOPLE = /^[人名位]$/

/** What is no exact figure, no whole one, or one step of a way: nothing can be held against it. */
const LOOSE_BEFORE = new RegExp(
  `(?:约|近|超|超过|逾|至少|最多|不足|不到|每|从|由|(?<!达)到|至|占|比|和|及|与|分别|另|还有|又|再)$`,
)
const LOOSE_AFTER = /^(?:多|余|左右|以上|以下|以内|上下|每|的|[/／])/
/** Words that say nothing of what is counted. */
const FILLERS = /(?:已经|达到|达成|高达|多达|共计|总计|合计|已达|达|为|是|有|了|共|已|将|仅|只|等)+$/
const PARTS =
  /累计|其中|新增|增加|减少|增长|下降|分别|另外|首批|首期|第?[一二三四五]期|第?[一二三四五]批|前期|后期|追加|计划|预计|拟|将|已|总|人均|户均|平均|全国|全省|全市|全县|全区|全镇|全乡|全村|境内|国内|国外|省级|中央|地方|财政|社会|自筹|年均|日均|当天|当日/g
const WHEN =
  /\d{2,4}年|去年|今年|明年|前年|上年|同期|上半年|下半年|[前第]?[一二三四]季度|\d{1,2}月|\d{1,2}日|[一二三四五六七八九十]+五|此前|之前|以前|以来|之初|之后|后来|最初|起初|初期|如今|现在|现有|过去|原来|原有|曾|那时|当年|当初|当时|首日|次日|第[一二三四五六七]天|[当单节]日|当天|国庆|春节|[上首前]届|第[一二三四五六七八九十\d]+届|上次|首次|[一二两三四五六七八九十几多\d]+(?:个月|[年月天周])前|[\u4E00-\u9FFF](?:(?<!同)时|(?<![目日])前|(?<![然随最])后|初|末|期间)(?=[，,])/g
const PLACES = new RegExp(`[${HAN}]{2}[省市县区乡镇村州]|[${HAN}]{2,4}(?:公司|集团|大学|学院|学校|小学|中学|医院)`, 'g')
/** What ends like a place and names none. */
const NO_PLACE =
  /(?:[全该我本各某两邻困][省市县区乡镇村州]|[城超上都]市|[城乡集]镇|[城农乡山]村|[城农山下]乡|[社地山景园市城]区)$/
/** The clause of a figure, with a word before it that says which part is meant. */
const CLAUSE = /(?:(?:其中|此外|另外|目前|今年|去年|累计|同时)[，,：])?[^，,。；：、！？]*$/
const SENTENCE_END = /[。！？；\n]/
const RUN_BEFORE = new RegExp(`[${HAN}]*$`)
const RUN_AFTER = new RegExp(`^[${HAN}]*`)
/** Characters that are looked at on either side. */
const REACH = 24

/** The figures of a text that say exactly how much or how many of something; kept as long as the text is known. */
export const figuresIn = textFact(({ text }): readonly Figure[] => {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const { 0: all, 1: whole = '', 2: rest = '', 3: multiple, 4: unit = '', index } = match
    const to = index + all.length
    const lead = RUN_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? ''
    const after = RUN_AFTER.exec(text.slice(to, to + REACH))?.[0] ?? ''
    if (LOOSE_BEFORE.test(lead) || LOOSE_AFTER.test(text.slice(to, to + 2))) return []
    const start = sentenceStart(text, index)
    const end = text.slice(index).search(SENTENCE_END)
    const sentence = text.slice(start, end < 0 ? text.length : index + end)
    return [
      {
        from: index,
        to,
        digits: whole.replaceAll(',', '') + rest,
        times: multiple === undefined ? 1 : (TIMES[multiple] ?? 1),
        unit: PEOPLE.test(unit) ? '人' : unit.replace('％', '%'),
        // “的” makes what leads up to it tell which ones, not what.
        before: lead.endsWith('的') ? '' : lead.replace(FILLERS, ''),
        after,
        part: partOf(text.slice(start, index), after),
        sentence: start,
        about: [
          ...(sentence.match(WHEN) ?? []),
          ...(sentence.match(PLACES) ?? []).filter((place) => !NO_PLACE.test(place)),
        ],
      },
    ]
  })
})

function sentenceStart(text: string, at: number): number {
  let from = at
  while (from > 0 && !SENTENCE_END.test(text[from - 1] ?? '')) from -= 1
  return from
}

/** What stands in the clause, and 其中 anywhere before it: that speaks of parts to the end of the sentence. */
function partOf(before: string, after: string): string {
  const words = ((CLAUSE.exec(before.slice(-3 * REACH))?.[0] ?? '') + after).match(PARTS) ?? []
  return [...new Set(before.includes('其中') ? ['其中', ...words] : words)].join(' ')
}
