/** A sentence with known errors in it. */
export interface SeededSentence {
  readonly text: string
  /** the rule that must find them, or one of several that may */
  readonly rules: readonly string[]
  /** where the errors stand, each `[from, to]`; a finding that overlaps counts */
  readonly ranges: readonly (readonly [number, number])[]
  readonly clean: string
}

interface Way {
  readonly rules: readonly string[]
  /** where a clean sentence can be spoilt */
  readonly site: RegExp
  /** what to write instead; null for "not here" */
  readonly spoil: (match: RegExpExecArray) => string | null
  /** the part of what was written that is wrong; all of it where left out */
  readonly wrong?: (match: RegExpExecArray, written: string) => readonly (readonly [number, number])[]
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '。': '.', '；': ';', '：': ':', '？': '?', '！': '!' }
const H = '\\u4E00-\\u9FFF'

function swap(rules: readonly string[], site: RegExp, ...written: string[]): Way[] {
  return written.map((text) => ({ rules, site, spoil: () => text }))
}

/** Every way in which a sentence is spoilt. */
const WAYS: readonly Way[] = [
  {
    rules: ['halfWidthMarks'],
    site: new RegExp(`(?<=[${H}”》）])[，；：？！](?=[${H}“《（])`, 'g'),
    spoil: ([mark]) => HALF[mark] ?? null,
  },
  {
    rules: ['halfWidthMarks'],
    site: new RegExp(`(?<=[${H}])[，。](?=[${H}]|$)`, 'g'),
    spoil: ([mark]) => HALF[mark] ?? null,
  },
  {
    rules: ['halfWidthMarks'],
    site: new RegExp(`(?<=[${H}])[，：](?=[${H}])`, 'g'),
    spoil: ([mark]) => `${HALF[mark]} `,
  },
  {
    rules: ['halfWidthBrackets'],
    site: new RegExp(`（([^（）]*[${H}][^（）]*)）`, 'g'),
    spoil: ([, inner]) => `(${inner})`,
    wrong: () => [[0, 1]],
  },
  {
    rules: ['halfWidthBrackets'],
    site: new RegExp(`（([^（）]*[${H}][^（）]*)）`, 'g'),
    spoil: ([, inner]) => `（${inner})`,
    wrong: (_, written) => [[written.length - 1, written.length]],
  },
  ...swap(['ellipsis'], /……/g, '...', '。。。', '…', '......'),
  ...swap(['dash'], /——/g, '--', '—'),
  {
    rules: ['straightQuotes'],
    site: /“([^“”]*)”/g,
    spoil: ([, inner]) => `"${inner}"`,
    wrong: (_, written) => [
      [0, 1],
      [written.length - 1, written.length],
    ],
  },
  { rules: ['unpairedMarks'], site: /（([^（）]*)）/g, spoil: ([, inner]) => `（${inner}`, wrong: () => [[0, 1]] },
  { rules: ['unpairedMarks'], site: /《([^《》]*)》/g, spoil: ([, inner]) => `《${inner}`, wrong: () => [[0, 1]] },
  {
    rules: ['unpairedMarks'],
    site: /《([^《》]*)》/g,
    spoil: ([, inner]) => `${inner}》`,
    wrong: (_, written) => [[written.length - 1, written.length]],
  },
  {
    rules: ['openQuotes', 'unpairedMarks'],
    site: /“([^“”]*)”/g,
    spoil: ([, inner]) => `“${inner}`,
    wrong: () => [[0, 1]],
  },
  {
    rules: ['openQuotes', 'unpairedMarks'],
    site: /“([^“”]*)”/g,
    spoil: ([, inner]) => `${inner}”`,
    wrong: (_, written) => [[written.length - 1, written.length]],
  },
  {
    rules: ['doubledMarks'],
    site: new RegExp(`(?<=[${H}])[，、；：](?=[${H}])`, 'g'),
    spoil: ([mark]) => `${mark}${mark}`,
  },
  { rules: ['doubledMarks'], site: new RegExp(`(?<=[${H}])。$`, 'g'), spoil: () => '，。' },
  { rules: ['doubledMarks'], site: new RegExp(`(?<=[${H}])。(?=[${H}]|$)`, 'g'), spoil: () => '。。' },
  ...swap(['foreignNameDot'], /·/g, '.', '•', '・'),
  { rules: ['numberRange'], site: /(?<=\d)(?:%|万元)?～(?=\d)/g, spoil: () => '-' },
  { rules: ['numberRange'], site: /(?<=\d)～(?=\d)/g, spoil: () => '~' },
  { rules: ['sharedUnit'], site: /\d+(?:%|万元)～\d+(?:%|万元)/g, spoil: ([range]) => range.replace(/%|万元/, '') },
  {
    rules: ['hanziYearZero'],
    site: /[一二][〇一二三四五六七八九]{3}(?=年)/g,
    spoil: ([year]) => (year.includes('〇') ? year.replaceAll('〇', '零') : null),
  },
  {
    rules: ['hanziYearZero'],
    site: /[一二][〇一二三四五六七八九]{3}(?=年)/g,
    spoil: ([year]) => (year.includes('〇') ? year.replaceAll('〇', '○') : null),
  },
  {
    rules: ['shortYear'],
    site: /(?:19|20)(\d\d)年(?=\d+月\b|\d+月，)/g,
    spoil: ([, year]) => `${year}年`,
    wrong: () => [[0, 2]],
  },
  {
    rules: ['fullWidthLetters'],
    site: /(?<![\d.])\d{1,4}(?![\d.%])/g,
    spoil: ([digits]) => [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  },
  { rules: ['leadingPoint'], site: /(?<!\d)0\.\d+/g, spoil: ([number]) => number.slice(1), wrong: () => [[0, 1]] },
  {
    rules: ['approximateNumber'],
    site: /[三五七][四六八](?=[个名天])/g,
    spoil: ([pair]) => [...pair].map((each) => '零一二三四五六七八九'.indexOf(each)).join('、'),
  },
  {
    rules: ['mixedNumber'],
    site: /(?<=共有|藏书|扩大到)\d{3,4}(?=[户册个])/g,
    spoil: ([number]) => (number.length === 3 ? `${number[0]}百${number.slice(1)}` : `${number[0]}千${number[1]}百`),
  },
  { rules: ['excessMarks'], site: /(?<![！？])！(?![！？])/g, spoil: () => '！！！！' },
  { rules: ['excessMarks'], site: /(?<![！？])？(?![！？])/g, spoil: () => '？？？？？' },
  { rules: ['excessMarks'], site: /？！/g, spoil: () => '！？' },
  { rules: ['etcEllipsis'], site: /(?<=、[^，。；、]{1,6})(?=等)/g, spoil: () => '……' },
  {
    rules: ['impossibleDate'],
    site: /(?<![\d年])(\d+)月3[01]日/g,
    spoil: ([, month]) => (['4', '6'].includes(month ?? '') ? `${month}月31日` : `${month}月32日`),
  },
  { rules: ['weekday'], site: /（星期([四五])）/g, spoil: ([, day]) => `（星期${day === '四' ? '三' : '日'}）` },
]

/** Spoils each sentence at every place, in every way, one error at a time. The result is always the same. */
export function seedErrors(sentences: readonly string[]): SeededSentence[] {
  const seeded = sentences.flatMap((clean) =>
    WAYS.flatMap(({ rules, site, spoil, wrong }) =>
      [...clean.matchAll(site)].flatMap((match): SeededSentence[] => {
        const written = spoil(match)
        if (written === null) return []
        const at = match.index
        const text = clean.slice(0, at) + written + clean.slice(at + match[0].length)
        const parts = wrong?.(match, written) ?? [[0, written.length] as const]
        return [{ text, rules, ranges: parts.map(([from, to]) => [at + from, at + to] as const), clean }]
      }),
    ),
  )
  return [...new Map(seeded.map((sentence) => [sentence.text, sentence])).values()]
}
