import type { Hit } from '../../article/finding.ts'
import type { TextRule } from '../rule.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { replacing } from '../text/replacing.ts'

const ADVERBS =
  '认真|积极|深入|扎实|稳步|努力|不断|大力|牢牢|紧紧|逐步|迅速|及时|准确|坚定不移|源源不断|轻轻|慢慢|悄悄|渐渐|静静|默默|狠狠|深深|高高兴兴|高兴|愉快|激动|兴奋|开心|仔细|耐心|热烈|郑重|扎扎实实|踏踏实实|认认真真'
const VERBS =
  '推进|推动|开展|落实|学习贯彻|完成|抓好|做好|解决|把握|握住|抓住|回答|说|走|跑|跳|唱|喊|拍手|鼓掌|欢呼|举行|宣布|看着|望着|笑了|点了点头|离开|提高|增强|改变|完善|前进|发展壮大|响应|参与到|投入到'
const AFTER_ADVERB = new RegExp(`(?<=(?:${ADVERBS}))的(?=(?:${VERBS})(?![的者人力度性]))`, 'g')
const AFTER_VERB =
  /(?<=[跑做说写干搞抓长变笑哭累忙急吓听])的(?=(?:很(?!多|少|大一|重要|有)|非常(?!多|少|重要)|更加|越来越|十分|特别|比较|太|满头|直|热火朝天|津津有味|哈哈))/g

/** 的 where 地 or 得 is meant; only where the words beside it leave little doubt, and as a hint. */
export const deDiDe: TextRule = {
  kind: 'text',
  id: 'deDiDe',
  group: 'text',
  severity: 'hint',
  certainty: 'low',
  message: { zh: '“的、地、得”可能用错。', en: '的, 地 and 得 may be mixed up.' },
  reason: { zh: '状语后多用“地”，补语前多用“得”。', en: 'An adverb usually takes 地, a complement 得.' },
  check: ({ untitled }) => [...found(untitled, AFTER_ADVERB, '地'), ...found(untitled, AFTER_VERB, '得')],
}

function found(text: string, pattern: RegExp, right: string): Hit[] {
  return matchesOf(text, pattern).map(({ index }) => ({
    from: index,
    to: index + 1,
    fixes: [replacing(index, index + 1, right)],
  }))
}
