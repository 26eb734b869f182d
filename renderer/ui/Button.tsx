import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'

/** Props of a button; everything else of react-aria's button passes through. */
export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary`: the one thing to do here; `danger`: gives something up; `quiet`: no frame until it is pointed at */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly icon?: ReactNode
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button({ variant = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(styles.button, styles[variant])}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  )
}
