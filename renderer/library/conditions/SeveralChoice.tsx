import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { classes } from '../../ui/classes.ts'
import field from '../../ui/field.module.css'
import menu from '../../ui/menu.module.css'
import type { Choice } from '../../ui/Select.tsx'
import select from '../../ui/Select.module.css'

/** Props of a field of which several choices may be made. */
export interface SeveralChoiceProps {
  readonly label: string
  /** what stands there while nothing is chosen */
  readonly placeholder: string
  readonly choices: readonly Choice<string>[]
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

/** Some of a few choices: Space takes and gives back, Escape closes. They stand in the order of the choices. */
export function SeveralChoice({ label, placeholder, choices, values, onChange }: SeveralChoiceProps) {
  const chosen = choices.filter(({ id }) => values.includes(id)).map((choice) => choice.label)
  const words = chosen.join('、') || placeholder
  return (
    <MenuTrigger>
      <Button aria-label={`${label} ${words}`} className={classes(field.input, select.button)}>
        <span className={select.value}>{words}</span>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={menu.popover ?? ''} offset={4}>
        <Menu
          aria-label={label}
          className={menu.menu ?? ''}
          selectionMode="multiple"
          selectedKeys={values}
          onSelectionChange={(keys) =>
            onChange(choices.flatMap(({ id }) => (keys === 'all' || keys.has(id) ? [id] : [])))
          }
        >
          {choices.map(({ id, label: text }) => (
            <MenuItem key={id} id={id} textValue={text} className={menu.item ?? ''}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
