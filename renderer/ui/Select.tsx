import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldNotes, type FieldWordsProps } from './FieldWords.tsx'
import field from './field.module.css'
import menu from './menu.module.css'
import styles from './Select.module.css'

/** One of the choices. */
export interface Choice<K extends string> {
  readonly id: K
  readonly label: string
}

/** Props of a field with a closed set of choices. */
export interface SelectProps<K extends string> extends FieldWordsProps {
  readonly choices: readonly Choice<K>[]
  readonly value: K
  readonly onChange: (value: K) => void
  readonly isDisabled?: boolean
}

/** One of a few choices. The empty text is a choice like any other. */
export function Select<K extends string>(props: SelectProps<K>) {
  const { label, aside, hideLabel = false, description = null, error = null, choices, value, onChange } = props
  return (
    <AriaSelect
      selectedKey={keyOf(value)}
      onSelectionChange={(key) => {
        const chosen = choices.find(({ id }) => keyOf(id) === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== null}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={field.field ?? ''}
    >
      {hideLabel ? null : <FieldLabel label={label} aside={aside} />}
      <Button className={classes(field.input, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown aria-hidden />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={menu.popover ?? ''} offset={4}>
        <ListBox className={menu.menu ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={keyOf(choice.id)} textValue={choice.label} className={menu.item ?? ''}>
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** react-aria takes an empty key for "nothing chosen". */
function keyOf(id: string): string {
  return `:${id}`
}
