/** Before the id of the article that a window is opened on, at the end of its address. */
export const ARTICLE_HASH = '#article='
