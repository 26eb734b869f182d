import { clockTime } from '../app/shortTime.ts'
import { useTranslate, type Translate } from '../app/useTranslate.ts'
import { classes } from '../ui/classes.ts'
import type { GroupedVersion } from './dayGroups.ts'
import styles from './history.module.css'
import { useHistory } from './useHistory.ts'

/** One version: when, why, who, how much longer or shorter, its name. Choosing it is a check mark. */
export function VersionEntry({ row, change }: GroupedVersion) {
  const t = useTranslate()
  const chosen = useHistory((state) => state.chosen.includes(row.version))
  const choose = useHistory((state) => state.choose)
  return (
    <li>
      <label className={classes(styles.version, chosen && styles.chosen, row.damaged && styles.broken)}>
        <input
          type="checkbox"
          className={styles.check}
          checked={chosen}
          disabled={row.damaged}
          onChange={() => choose(row.version)}
        />
        <span className={styles.words}>
          <span className={styles.line}>
            <time dateTime={new Date(row.at).toISOString()} className={styles.time}>
              {clockTime(new Date(row.at).toISOString())}
            </time>
            <span className={styles.why}>{t(`history.why.${row.why}`)}</span>
            <span className={classes(styles.change, change !== null && change < 0 && styles.fewer)}>
              {row.damaged ? t('history.damaged') : changeText(change, t)}
            </span>
          </span>
          <span className={styles.line}>
            <span className={styles.who}>{row.who === '' ? t('history.nobody') : row.who}</span>
            {row.characters === null ? null : (
              <span className={styles.count}>
                {t('history.characters', { n: row.characters.toLocaleString('zh-CN') })}
              </span>
            )}
          </span>
          {row.name === '' ? null : <span className={styles.name}>{row.name}</span>}
        </span>
      </label>
    </li>
  )
}

function changeText(change: number | null, t: Translate): string {
  if (change === null) return ''
  if (change === 0) return t('history.same')
  return change > 0 ? `+${change}` : `−${-change}`
}
