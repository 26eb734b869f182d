import { childrenOf, textOf, type XmlElement, type XmlNode } from '../xml/xmlElement.ts'
import { w } from './w.ts'

/** An equation (MathML) as a Word file has it (OMML). What it does not know gives way to what it holds. */
export function translateMath(element: XmlElement): XmlElement[] {
  const parts = childrenOf(element)
  const [first, second, third] = parts
  const within = (name: string, part: XmlElement | undefined) =>
    w(name, {}, part === undefined ? [] : translateMath(part))
  const all = () => parts.flatMap(translateMath)
  switch (element.name) {
    case 'math:annotation':
    case 'math:annotation-xml':
      return []
    case 'math:mi':
    case 'math:mn':
    case 'math:mo':
    case 'math:mtext':
    case 'math:ms':
      return run(textOf(element).trim())
    case 'math:mfrac':
      return [w('m:f', {}, [within('m:num', first), within('m:den', second)])]
    case 'math:msup':
      return [w('m:sSup', {}, [within('m:e', first), within('m:sup', second)])]
    case 'math:msub':
      return [w('m:sSub', {}, [within('m:e', first), within('m:sub', second)])]
    case 'math:msubsup':
      return [w('m:sSubSup', {}, [within('m:e', first), within('m:sub', second), within('m:sup', third)])]
    case 'math:munder':
      return [w('m:limLow', {}, [within('m:e', first), within('m:lim', second)])]
    case 'math:mover':
      return [w('m:limUpp', {}, [within('m:e', first), within('m:lim', second)])]
    case 'math:munderover':
      return [w('m:sSubSup', {}, [within('m:e', first), within('m:sub', second), within('m:sup', third)])]
    case 'math:msqrt':
      return [w('m:rad', {}, [w('m:e', {}, all())])]
    case 'math:mroot':
      return [w('m:rad', {}, [within('m:deg', second), within('m:e', first)])]
    case 'math:mfenced':
      return [
        w('m:d', {}, [
          w('m:dPr', {}, [fence('m:begChr', element, 'open', '('), fence('m:endChr', element, 'close', ')')]),
          ...parts.map((part) => within('m:e', part)),
        ]),
      ]
    case 'math:mtable':
      return [
        w(
          'm:m',
          {},
          parts.map((row) =>
            w(
              'm:mr',
              {},
              childrenOf(row).map((cell) => within('m:e', cell)),
            ),
          ),
        ),
      ]
    default:
      return all()
  }
}

function run(text: string): XmlElement[] {
  const children: readonly XmlNode[] = [w('m:t', {}, [text])]
  return text === '' ? [] : [w('m:r', {}, children)]
}

function fence(name: string, { attributes }: XmlElement, key: string, usual: string): XmlElement {
  return w(name, { 'm:val': attributes[key] ?? usual })
}
