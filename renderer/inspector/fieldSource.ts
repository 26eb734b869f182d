import { createContext } from 'react'
import type { Metadata, MetadataPatch } from '../../src/article/metadata.ts'

/** Metadata that is not (yet) the open article's, edited by the same controls. */
export interface FieldSource {
  readonly metadata: Metadata
  readonly change: (patch: MetadataPatch) => void
}

/** Whose fields the controls within edit; null for those of the open article. */
export const FieldSourceContext = createContext<FieldSource | null>(null)
