import { useState } from 'react'
import { isValidValue } from '../../../src/article/repairMetadata.ts'
import type { LineKey } from '../../../src/article/metadata.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useComposedText } from '../useComposedText.ts'
import { useLineField } from '../useFields.ts'
import { useUnfit } from './useUnfit.ts'
import { useFieldWords } from './useFieldWords.tsx'

/**
 * A field for a web address. What is not (yet) an address is kept in the field and is told to be wrong once the field is left; the article
 * meanwhile holds none, since its file takes only addresses.
 */
export function UrlField({ fieldKey }: { fieldKey: LineKey }) {
  const t = useTranslate()
  const { value, change, isReadOnly } = useLineField(fieldKey)
  const [kept, setUnfit] = useUnfit(fieldKey)
  // What the article holds by another way takes the place of what is no address.
  const unfit = value === '' && !isReadOnly ? kept : ''
  const [isTyping, setTyping] = useState(false)
  const text = useComposedText(unfit === '' ? value : unfit, (typed) => {
    const address = typed.trim()
    const fits = isValidValue(fieldKey, address)
    setUnfit(fits ? '' : typed)
    if ((fits ? address : '') !== value) change(fits ? address : '')
  })
  return (
    <TextField
      {...useFieldWords(fieldKey)}
      {...text}
      type="url"
      inputMode="url"
      error={unfit !== '' && !isTyping ? t('inspector.url.wrong') : null}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
    />
  )
}
