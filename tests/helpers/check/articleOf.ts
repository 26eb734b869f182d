import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../src/article/document/paragraphJson.ts'
import { emptyMetadata, withPatch, type MetadataPatch } from '../../../src/article/metadata.ts'
import { textBlocks } from '../../../src/article/document/bodyText.ts'
import type { Checkable } from '../../../src/check/createChecker.ts'

/** An article of these paragraphs, parted by `¶`. */
export function articleOf(text: string, metadata: MetadataPatch = {}): Checkable {
  return {
    metadata: withPatch(emptyMetadata(), metadata),
    document: { type: 'doc', content: text.split('¶').map(paragraphJson) },
  }
}

/** The paragraphs of an article. */
export function textsOf({ document }: { document: DocumentJson }): string[] {
  return textBlocks(document)
}
