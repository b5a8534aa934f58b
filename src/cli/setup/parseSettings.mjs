// @ts-check

const line = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/

/** @param {string} raw */
const bareValue = (raw) => {
  const [, mark, inside] = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(raw) ?? []
  if (inside === undefined) return raw.replace(/(^|\s)#.*$/, '').trim()
  return mark === '"' ? inside.replaceAll('\\n', '\n') : inside
}

/**
 * Reads a `.env` file: NAME=value lines, quotes, `#` comments. Lines it does not understand are passed over.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseSettings(text) {
  /** @type {Record<string, string>} */
  const settings = {}
  for (const one of text.split(/\r?\n/)) {
    const [, name, raw = ''] = line.exec(one) ?? []
    if (name) settings[name] = bareValue(raw)
  }
  return settings
}
