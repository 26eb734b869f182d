import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'

const SENTENCES = [
  '近日，中共中央办公厅印发了关于在全体党员中开展学习教育的方案，各地各部门结合实际认真贯彻落实。',
  '贫困地区要实现脱贫，必须充分发挥基层党组织的战斗堡垒作用，把党的政治优势和组织优势转化为发展优势。',
  '记者在采访中了解到，2016年以来，当地已有三百二十户群众通过产业扶持走上了致富的道路。',
  '“要让老百姓看得见、摸得着实惠。”一位驻村干部说，这是他们工作的出发点和落脚点。',
]

/**
 * A body of about `characters` 汉字: paragraphs of four sentences, as news has them, each with a number of its own.
 * @param from the number of the first: two articles that begin with others have no paragraph in common
 */
export function makeArticle(characters: number, from = 1): DocumentJson {
  const paragraph = SENTENCES.join('')
  const count = Math.max(1, Math.round(characters / paragraph.length))
  const content = Array.from({ length: count }, (_, index) => paragraphJson(`${paragraph}${from + index}`))
  return { ...emptyDocument(), content }
}
