import { childrenOf, textOf, type XmlElement } from '../xml/xmlElement.ts'
import type { InlineTools } from './inlineTools.ts'
import type { TextStory } from './textStory.ts'
import { w } from './w.ts'

/** A comment where it begins. One whose end the text does not tell is on no words. */
export function translateComment(element: XmlElement, { story, blocks }: InlineTools): XmlElement[] {
  const { attributes } = element
  const id = story.comments.length
  const child = (name: string) => textOf(childrenOf(element, name)[0]).trim()
  const name = attributes['office:name']
  if (name !== undefined) story.commentIds.set(name, id)
  const said = blocks(element).filter((block) => block.name === 'w:p')
  const last = said.at(-1)
  const named = last === undefined ? said : [...said.slice(0, -1), { ...last, attributes: { 'w14:paraId': key(id) } }]
  story.comments.push(
    w('w:comment', { 'w:id': id, 'w:author': child('dc:creator'), 'w:date': child('dc:date').slice(0, 19) }, named),
  )
  const parent = story.commentIds.get(attributes['loext:parent-name'] ?? '')
  story.commentFacts.push(
    w('w15:commentEx', {
      'w15:paraId': key(id),
      'w15:paraIdParent': parent === undefined ? undefined : key(parent),
      'w15:done': attributes['loext:resolved'] === 'true' ? 1 : 0,
    }),
  )
  const reference = w('w:r', {}, [w('w:commentReference', { 'w:id': id })])
  return name === undefined ? [reference] : [w('w:commentRangeStart', { 'w:id': id }), reference]
}

/** The end of a comment. */
export function translateCommentEnd({ attributes }: XmlElement, { commentIds }: TextStory): XmlElement[] {
  const id = commentIds.get(attributes['office:name'] ?? '')
  return id === undefined ? [] : [w('w:commentRangeEnd', { 'w:id': id })]
}

function key(id: number): string {
  return `C${id}`
}
