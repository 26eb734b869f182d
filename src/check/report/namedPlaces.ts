import type { NodeJson } from '../../article/document/documentJson.ts'
import { fieldOf } from '../../article/fields.ts'
import type { Place } from '../../article/finding.ts'
import { isListKey, type Metadata } from '../../article/metadata.ts'
import type { Language } from '../../base/language.ts'
import { translate } from '../../base/messages/translate.ts'
import type { Checkable } from '../createChecker.ts'
import { inlineText } from '../text/inlineText.ts'
import { isLineName } from '../../article/document/isLineName.ts'

/** A place as a reader finds it, and the text that stands there. */
export interface NamedPlace {
  readonly name: string
  readonly text: string
}

interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/**
 * Names the places of an article as one who counts on paper would: paragraphs that hold words, headings, pictures and tables, each from 1; metadata
 * by the name of its field. A place that is not there is the article as a whole.
 */
export function namedPlaces({ metadata, document }: Checkable, language: Language): (place: Place) => NamedPlace {
  const whole = { name: translate(language, 'checkreport.place.article'), text: '' }
  const blocks = new Map<string, NamedPlace>()
  const counts = { paragraph: 0, heading: 0, figure: 0, groupCaption: 0, tableCaption: 0, table: 0 }
  walk(document, [], null)
  return (place) => {
    if (place.kind === 'article') return whole
    if (place.kind === 'field') return namedField(metadata, place, language)
    return blocks.get(place.path.join('.')) ?? whole
  }

  function walk(node: NodeJson, path: readonly number[], cell: Cell | null): void {
    const { type, content = [] } = node
    if (isLineName(type)) {
      const text = inlineText(node)
      if (text.trim() === '' && type !== 'figure') return
      const name =
        type === 'paragraph' && cell !== null
          ? translate(language, 'checkreport.place.cell', { ...cell })
          : translate(language, `checkreport.place.${type}`, { n: (counts[type] += 1) })
      blocks.set(path.join('.'), { name, text })
      return
    }
    const table = type === 'table' ? (counts.table += 1) : (cell?.table ?? 0)
    content.forEach((child, index) => {
      const within =
        type === 'table'
          ? { table, row: index + 1, column: 0 }
          : type === 'tableRow'
            ? { table, row: cell?.row ?? 1, column: index + 1 }
            : cell
      walk(child, [...path, index], within)
    })
  }
}

function namedField(
  metadata: Metadata,
  { field, item }: Extract<Place, { readonly kind: 'field' }>,
  language: Language,
): NamedPlace {
  const label = fieldOf(field).label[language]
  if (!isListKey(field)) return { name: label, text: metadata[field] }
  if (item === null) return { name: label, text: '' }
  return {
    name: translate(language, 'checkreport.place.item', { field: label, n: item + 1 }),
    text: metadata[field][item] ?? '',
  }
}
