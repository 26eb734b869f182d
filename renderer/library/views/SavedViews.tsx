import { MoreHorizontal } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { memo, useState } from 'react'
import { useLibrary } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { classes } from '../../ui/classes.ts'
import menu from '../../ui/menu.module.css'
import { useViews } from './useViews.ts'
import { ViewName } from './ViewName.tsx'
import styles from './views.module.css'

/** The named searches of the library with how much each finds; a press searches, once more shows all again. */
export const SavedViews = memo(function SavedViews() {
  const t = useTranslate()
  const query = useLibrary((state) => state.query.trim())
  const find = useLibrary((state) => state.find)
  const [views, change] = useViews()
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const current = views.find((view) => view.query === query)
  const own = current?.isOwn === true ? current : undefined
  if (naming !== null)
    return (
      <div className={styles.views}>
        <ViewName
          name={naming === 'rename' ? (own?.name ?? '') : ''}
          onCancel={() => setNaming(null)}
          onName={async (name) => {
            const wanted =
              naming === 'rename' && own !== undefined
                ? ({ kind: 'rename', id: own.id, name } as const)
                : ({ kind: 'add', name, query } as const)
            if (await change(wanted)) setNaming(null)
          }}
        />
      </div>
    )
  return (
    <div role="group" className={styles.views} aria-label={t('views.name')}>
      {views.map(({ id, name, query: wanted, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={wanted === query}
          className={classes(styles.view, wanted === query && styles.current)}
          title={wanted}
          onClick={() => find(wanted === query ? '' : wanted)}
        >
          <span className={styles.name}>{name}</span>
          {count === null ? null : (
            <span className={styles.count}>{count >= 1000 ? '1000+' : count.toLocaleString('en-US')}</span>
          )}
        </button>
      ))}
      {query !== '' && current === undefined ? (
        <button type="button" className={classes(styles.view, styles.keep)} onClick={() => setNaming('new')}>
          {t('views.keep')}
        </button>
      ) : null}
      {own === undefined ? null : (
        <MenuTrigger>
          <IconButton label={t('views.more', { name: own.name })}>
            <MoreHorizontal aria-hidden />
          </IconButton>
          <Popover className={menu.popover ?? ''} placement="bottom end">
            <Menu
              className={menu.menu ?? ''}
              onAction={(action) =>
                action === 'rename' ? setNaming('rename') : void change({ kind: 'remove', id: own.id })
              }
            >
              <MenuItem id="rename" className={menu.item ?? ''}>
                {t('views.rename')}
              </MenuItem>
              <MenuItem id="remove" className={menu.item ?? ''}>
                {t('views.remove')}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  )
})
