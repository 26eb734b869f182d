import { findMoments } from '../time/findMoments.ts'
import { isMedium } from '../credits/isMedium.ts'
import { isPersonName } from '../credits/isPersonName.ts'

/**
 * A source's name alone: without its label, without dates, counters and people that stand beside it. '' where nothing is left.
 */
export function tidySource(value: string): string {
  let text = value
    .replace(/[\u00a0\u3000\s]+/g, ' ')
    .replace(/^.{0,6}?(?:来源|來源|出处|稿源|转自)\s*[:：]\s*/, '')
    .trim()
  const [moment] = findMoments(text)
  if (moment !== undefined)
    text = moment.index > 1 ? text.slice(0, moment.index) : text.slice(moment.index + moment.length)
  text = text
    .replace(/\s*(?:原创稿?|[（(]原创[)）]|[（(]?点击\S*|\S*我要评论.*|打印.*|字号.*|浏览.*|阅读.*)$/, '')
    .replace(/^[\s《【[（(“"]+(?=[^》】\]）)”"]*$)|^[\s:：|]+/g, '')
    .replace(/[\s|｜/,，;；。、]+$/, '')
    .trim()
  // `《人民日报》` in signs of its own is the name; a name with an issue behind it keeps its signs.
  const whole = /^[《“"]([^》”"]+)[》”"]$/.exec(text)
  if (whole !== null) text = whole[1]!
  const words = text.split(' ')
  if (words.length > 1 && /[\u4e00-\u9fff]/.test(text)) {
    const kept = [words[0]!]
    for (const word of words.slice(1)) {
      if (isPersonName(word) || (!isMedium(word) && !/^[-—–·|]|[-—–·]$/.test(word) && isMedium(kept.join(' ')))) break
      kept.push(word)
    }
    text = kept.join(' ')
  }
  return text.length > 60 || NOTHING.test(text) ? '' : text
}

const NOTHING = /^(?:[\d\s:：/._-]*|无|暂无|未知|null|undefined|编辑|作者)$/i
