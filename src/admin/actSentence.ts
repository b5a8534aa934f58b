/** The code of an act in words: `article.sent-to-check` reads “Article sent to check”. */
export const actSentence = (code: string): string => {
  const words = code.replace(/[.-]/g, ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
