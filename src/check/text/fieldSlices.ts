import { FIELD_KEYS, fieldOf } from '../../article/fields.ts'
import { isListKey, type Metadata } from '../../article/metadata.ts'
import { sliceOf, type Memory, type Slice } from '../slice.ts'
import { knownText } from './knownText.ts'

/** The texts of the metadata that hold prose or names, in the order of the field table. */
export function fieldSlices(metadata: Metadata, memory: Memory = knownText): Slice[] {
  return FIELD_KEYS.filter((key) => ['line', 'text', 'name'].includes(fieldOf(key).kind)).flatMap((key) => {
    const value = metadata[key]
    const texts = isListKey(key) ? metadata[key] : [String(value)]
    return texts.flatMap((text, index) =>
      text.trim() === ''
        ? []
        : [sliceOf({ kind: 'field', field: key, item: isListKey(key) ? index : null }, 'field', text, memory)],
    )
  })
}
