/**
 * A text as it stands in HTML, between tags or in an attribute in double quotes: what is markup is written as entities, control characters become
 * blanks, what no page may hold (lone surrogates, noncharacters) goes.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
