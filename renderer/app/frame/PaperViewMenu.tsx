import { ChevronUp } from 'lucide-react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { Settings } from '../../../src/contract/settings.ts'
import menu from '../../ui/menu.module.css'
import { runCommand, shortcutOf } from '../commands.ts'
import { useDesk, useServices } from '../deskContext.tsx'
import { shortcutText } from '../shortcut.ts'
import { useTranslate } from '../useTranslate.ts'
import styles from './StatusBar.module.css'

const SWITCHES = [
  ['view.wide', 'paperWide'],
  ['view.focus', 'paperFocus'],
  ['view.typewriter', 'paperTypewriter'],
  ['view.counts', 'paperCounts'],
  ['view.spelling', 'paperSpelling'],
] as const
const FONTS = ['song', 'hei', 'kai', 'fang'] as const

/** How the paper is shown: wide, focused, as a typewriter, in which typeface and size. */
export function PaperViewMenu() {
  const t = useTranslate()
  const services = useServices()
  const settings = useDesk((state) => state.settings)
  const platform = useDesk((state) => state.info.platform)
  const keysOf = (id: (typeof SWITCHES)[number][0] | 'view.larger' | 'view.smaller') => {
    const keys = shortcutOf(id, settings.keys)
    return keys === null ? null : <kbd className={menu.keys}>{shortcutText(keys, platform)}</kbd>
  }
  return (
    <MenuTrigger>
      <Button className={styles.view ?? ''} aria-label={`${t('view.menu')} ${settings.paperFontSize}`}>
        {t('view.menu')} {settings.paperFontSize}
        <ChevronUp size={12} aria-hidden />
      </Button>
      <Popover className={menu.popover ?? ''} placement="top end" offset={4}>
        <Menu className={menu.menu ?? ''} aria-label={t('view.menu')}>
          <MenuSection
            selectionMode="multiple"
            selectedKeys={SWITCHES.filter(([, key]) => settings[key]).map(([id]) => id)}
            aria-label={t('view.menu')}
          >
            {SWITCHES.map(([id]) => (
              <MenuItem key={id} id={id} className={menu.item ?? ''} onAction={() => runCommand(id, services)}>
                {t(`menu.${id}`)}
                {keysOf(id)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={styles.line ?? ''} />
          <MenuSection aria-label={t('settings.paperFontSize')}>
            {(['view.larger', 'view.smaller'] as const).map((id) => (
              <MenuItem
                key={id}
                id={id}
                className={menu.item ?? ''}
                shouldCloseOnSelect={false}
                onAction={() => runCommand(id, services)}
              >
                {t(`menu.${id}`)}
                {keysOf(id)}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className={styles.line ?? ''} />
          <MenuSection
            selectionMode="single"
            selectedKeys={[settings.paperFont]}
            onSelectionChange={(keys) => {
              const [font] = [...keys] as Settings['paperFont'][]
              if (font !== undefined) void services.desk.getState().changeSettings({ paperFont: font })
            }}
          >
            <Header className={styles.heading ?? ''}>{t('view.font')}</Header>
            {FONTS.map((font) => (
              <MenuItem key={font} id={font} className={menu.item ?? ''}>
                {t(`view.font.${font}`)}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
