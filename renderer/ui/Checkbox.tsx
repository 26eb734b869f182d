import styles from './Checkbox.module.css'

/** Props of a box to check, with its words. */
export interface CheckboxProps {
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
  /** the label is heard, not seen */
  readonly hideLabel?: boolean
}

/** A box to check. */
export function Checkbox({ label, isSelected, onChange, isDisabled = false, hideLabel = false }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        checked={isSelected}
        disabled={isDisabled}
        {...(hideLabel ? { 'aria-label': label } : {})}
        onChange={(event) => onChange(event.target.checked)}
      />
      {hideLabel ? null : <span>{label}</span>}
    </label>
  )
}
