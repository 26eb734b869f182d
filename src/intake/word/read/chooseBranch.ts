import { childOf, childrenOf, findElement, type XmlElement } from '../xml/xmlElement.ts'

/** What the paper can take: pictures, boxes of text, text. */
const USEFUL = ['a:blip', 'w:txbxContent', 'w:t', 'm:oMath', 'v:imagedata']

/** The one branch of a choice (`mc:AlternateContent`) that is read: the first with something the paper can take; never two, which say the same. */
export function chooseBranch(choice: XmlElement): XmlElement | undefined {
  const branches = [...childrenOf(choice, 'mc:Choice'), ...childrenOf(choice, 'mc:Fallback')]
  return branches.find((branch) => USEFUL.some((name) => findElement(branch, name))) ?? childOf(choice, 'mc:Choice')
}
