import { fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import { isListKey } from '../../../src/article/metadata.ts'
import { controlKind } from '../controlKind.ts'
import { DateTimeField } from '../dates/DateTimeField.tsx'
import { FilesField } from '../files/FilesField.tsx'
import { PictureField } from '../files/PictureField.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { LineField } from './LineField.tsx'
import { ListField } from './ListField.tsx'
import { LongTextField } from './LongTextField.tsx'
import { RememberedField } from './RememberedField.tsx'
import { UrlField } from './UrlField.tsx'

const ONE = {
  line: LineField,
  text: LongTextField,
  remembered: RememberedField,
  dateTime: DateTimeField,
  url: UrlField,
  choice: ChoiceField,
  picture: PictureField,
} as const

const MANY = { chips: ListField, files: FilesField } as const

/** The control of a field, chosen by what the field table says of it. */
export function FieldControl({ fieldKey }: { fieldKey: FieldKey }) {
  const kind = controlKind(fieldOf(fieldKey))
  if (isListKey(fieldKey)) {
    const Control = kind === 'files' ? MANY.files : MANY.chips
    return <Control fieldKey={fieldKey} />
  }
  const Control = kind === 'files' || kind === 'chips' ? ONE.line : ONE[kind]
  return <Control fieldKey={fieldKey} />
}
