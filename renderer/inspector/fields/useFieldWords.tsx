import type { ReactNode } from 'react'
import { fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { FieldAside } from './FieldAside.tsx'

/** The words of a field, as the kit's fields take them. */
export interface FieldWords {
  readonly label: string
  readonly aside: ReactNode
  readonly isRequired: boolean
}

/** The label and what stands beside it, from the field table, in the language of the interface. */
export function useFieldWords(key: FieldKey): FieldWords {
  const language = useDesk(({ settings }) => settings.language)
  const { label, required } = fieldOf(key)
  return { label: label[language], aside: <FieldAside fieldKey={key} />, isRequired: required === true }
}
