import { TEMPLATE_VARIABLES } from '../../../src/publish/template/templateVariables.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import styles from './templates.module.css'

/** The variables that a template can use, and how they are escaped. */
export function VariableTable() {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  return (
    <details className={styles.help}>
      <summary>{t('templates.variables')}</summary>
      <p>{t('templates.escaping')}</p>
      <div role="region" aria-label={t('templates.variables')} className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th>{t('templates.variable')}</th>
              <th>{t('templates.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {TEMPLATE_VARIABLES.map(({ name, kind, meaning }) => (
              <tr key={name}>
                <td>
                  <code>{usage(name, kind)}</code>
                </td>
                <td>{meaning[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** A variable as a template writes it. */
function usage(name: string, kind: string): string {
  const [list, part] = name.split('[].')
  if (part !== undefined) return `{% for one in ${list} %}{{ one.${part} }}{% endfor %}`
  if (kind === 'list') return `{% for one in ${name} %}{{ one }}{% endfor %}`
  return kind === 'flag' ? `{% if ${name} %}…{% endif %}` : `{{ ${name} }}`
}
