import { useState } from 'react'
import { TextField } from '../../ui/TextField.tsx'

/** Props of a field for a whole number. */
export interface NumberInputProps {
  readonly label: string
  readonly value: number | null
  /** null where the field is empty, NaN where it holds no whole number */
  readonly onChange: (value: number | null) => void
  readonly error?: string | null
  readonly hideLabel?: boolean
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

/** A whole number, or nothing. What is typed stays as typed while it is none. */
export function NumberInput({ label, value, onChange, placeholder, ...rest }: NumberInputProps) {
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  return (
    <TextField
      {...rest}
      label={label}
      inputMode="numeric"
      value={typed}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(text) => {
        setTyped(text)
        const digits = text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
        onChange(digits === '' ? null : /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN)
      }}
    />
  )
}
