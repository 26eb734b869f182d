import { RULES } from '../../../src/check/rules.ts'
import type { Finding } from '../../../src/article/finding.ts'
import type { Language } from '../../../src/base/language.ts'

const LEVEL = { error: 'error', warning: 'warning', hint: 'note' } as const

/** Findings as SARIF 2.1.0, for programs that collect reports. A place within an article is told as a logical location. */
export function sarifOf(
  checked: readonly { readonly name: string; readonly findings: readonly Finding[] }[],
  language: Language,
): object {
  const used = new Set(checked.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Qingyang',
            rules: RULES.filter(({ id }) => used.has(id)).map(({ id, message, reason }) => ({
              id,
              shortDescription: { text: message[language] },
              help: { text: reason[language] },
            })),
          },
        },
        results: checked.flatMap(({ name, findings }) =>
          findings.map(({ rule, severity, message, place, from, to, found }) => ({
            ruleId: rule,
            level: LEVEL[severity],
            message: { text: message[language] },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: encodeURI(name) } },
                logicalLocations: [
                  {
                    fullyQualifiedName:
                      place.kind === 'block'
                        ? `body/${place.path.join('/')}`
                        : place.kind === 'field'
                          ? place.field
                          : 'article',
                  },
                ],
                properties: { from, to, found },
              },
            ],
          })),
        ),
      },
    ],
  }
}
