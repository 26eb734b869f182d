import type { DeskError } from '../../../src/base/deskError.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import { describeError } from '../describeError.ts'
import styles from '../CrashBoundary.module.css'

/** What is shown when the desk could not be asked anything: in both languages, because the settings are not known. */
export function StartFailed({ error }: { error: DeskError }) {
  return (
    <main className={styles.crashed} role="alert">
      {(['zh', 'en'] as const).map((language) => {
        const { text, hint } = describeError(error, language)
        return (
          <div key={language} lang={language === 'zh' ? 'zh-CN' : 'en'}>
            <h1 className={styles.title}>{translate(language, 'app.start.failed')}</h1>
            <p className={styles.body}>
              {text} {hint}
            </p>
          </div>
        )
      })}
    </main>
  )
}
