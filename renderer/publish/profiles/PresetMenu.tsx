import { Plus } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Profile } from '../../../src/publish/profile.ts'
import { BUILT_IN_PROFILES } from '../../../src/publish/profiles.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import menu from '../../ui/menu.module.css'

/** Adds a profile that begins as one of the presets. */
export function PresetMenu({ onAdd }: { onAdd: (preset: Profile) => void }) {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  return (
    <MenuTrigger>
      <Button icon={<Plus aria-hidden />}>{t('profiles.add')}</Button>
      <Popover className={menu.popover ?? ''} offset={4}>
        <Menu
          aria-label={t('profiles.add')}
          className={menu.menu ?? ''}
          onAction={(name) => {
            const preset = BUILT_IN_PROFILES.find((profile) => profile.name === name)
            if (preset !== undefined) onAdd(preset)
          }}
        >
          {BUILT_IN_PROFILES.map(({ name, label }) => (
            <MenuItem key={name} id={name} textValue={label[language]} className={menu.item ?? ''}>
              {label[language]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
