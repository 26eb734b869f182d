import type { RefObject } from 'react'
import { Popover } from 'react-aria-components'
import { classes } from './classes.ts'
import menu from './menu.module.css'
import styles from './OfferList.module.css'

/** Props of a list of offers. */
export interface OfferListProps {
  /** of the list; an offer's is this, a hyphen and its place */
  readonly id: string
  /** the input below which it stands; it keeps the focus, and takes the keys */
  readonly input: RefObject<HTMLInputElement | null>
  readonly offers: readonly string[]
  /** the offer that the keys have reached; -1 for none */
  readonly active: number
  /** what the list is called, or the id of the element that names it */
  readonly name: { readonly 'aria-label': string } | { readonly 'aria-labelledby': string }
  /** pixels between the input and the list */
  readonly offset: number
  /** told the place of the offer that was pressed */
  readonly onChoose: (index: number) => void
  readonly onOpenChange: (open: boolean) => void
}

/** What is offered below an input, drawn: the input is the combobox, and says which offer the keys have reached. */
export function OfferList({ id, input, offers, active, name, offset, onChoose, onOpenChange }: OfferListProps) {
  return (
    <Popover
      isOpen
      isNonModal
      triggerRef={input}
      placement="bottom start"
      offset={offset}
      onOpenChange={onOpenChange}
      className={classes(menu.popover)}
    >
      <ul id={id} role="listbox" {...name} className={classes(menu.menu, styles.list)}>
        {offers.map((offer, index) => (
          <li
            key={offer}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={classes(menu.item, styles.offer)}
            // The press must not take the focus from the input: leaving it may take its text.
            onMouseDown={(event) => {
              event.preventDefault()
              if (event.button === 0) onChoose(index)
            }}
          >
            {offer}
          </li>
        ))}
      </ul>
    </Popover>
  )
}
