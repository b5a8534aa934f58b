/** The encoding a `Content-Type` names, in lower case; null where it names none. */
export const servedCharset = (contentType: string): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType)?.[1]?.toLowerCase() ?? null
