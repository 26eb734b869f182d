import type { ReactNode, Ref } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './IconButton.module.css'
import { Hint } from './Hint.tsx'

/** Props of a button that shows an icon alone. */
export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** its name, also shown as a tooltip */
  readonly label: string
  /** the keys that do the same, as a person reads them */
  readonly keys?: string | null
  /** set for a button that is on or off */
  readonly isSelected?: boolean
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with an icon, a name for those who cannot see it, and a tooltip for those who can. */
export function IconButton({ label, keys, isSelected, children, ...rest }: IconButtonProps) {
  return (
    <Hint text={label} keys={keys ?? null}>
      <Button
        {...rest}
        {...(isSelected === undefined ? {} : { 'aria-pressed': isSelected })}
        aria-label={label}
        className={classes(styles.button, isSelected === true && styles.selected)}
      >
        {children}
      </Button>
    </Hint>
  )
}
