/**
 * What a field's value is, and so which control edits it:
 * `line` one line of text · `text` several lines · `name` a person, an organisation or a column · `dateTime` local time with offset,
 * or a date alone · `url` an https/http address · `choice` one of the field's options · `asset` the name of an asset of the article.
 */
export type FieldKind = 'line' | 'text' | 'name' | 'dateTime' | 'url' | 'choice' | 'asset'
