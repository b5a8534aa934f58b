interface Folder {
  /** Scheme and host that the page was rendered for. */
  origin: string
  /** The page's own file. */
  path: string
  /** Every file a page may lead to, by its path from the root of the folder. */
  files: ReadonlySet<string>
}

/** A way from a page to a file of its folder, or null where the folder has no such file. */
type Way = string | null

const scripts = /<script\b[\s\S]*?<\/script>/g
/** React writes `<`, `>` and `"` as entities wherever they are not markup. */
const tags = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/gi
const attributes = /\s+([\w:-]+)(?:="([^"]*)")?/g
/** Tells the web where the page stands there, which says nothing in a folder. */
const isForTheWeb = (name: string, written: string): boolean =>
  name === 'meta' || written.includes(' rel="canonical"')

/** A path as files are named; what is no path of ours stays as it is and names no file. */
const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

const fileAt = (pathname: string, files: Folder['files']): string | null => {
  const path = decoded(pathname).replace(/^\/|\/$/g, '')
  const candidates = [path, path === '' ? 'index.html' : `${path}/index.html`]
  return candidates.find((one) => files.has(one)) ?? null
}

const wayTo = (address: string, { origin, path, files }: Folder): Way => {
  if (!URL.canParse(address, origin)) return null
  const { pathname, hash } = new URL(address, origin)
  const file = fileAt(pathname, files)
  if (file === null) return null
  const up = '../'.repeat(path.split('/').length - 1)
  return up + file.split('/').map(encodeURIComponent).join('/') + hash
}

const isWhole = (address: string, origin: string): boolean =>
  address === origin || address.startsWith(`${origin}/`)

/** What a `meta` says is words unless it begins with our own origin. */
const isOurs = (name: string, value: string, origin: string): boolean =>
  isWhole(value, origin) || (name !== 'content' && /^\/(?!\/)/.test(value))

/** Every picture of a set the folder has; null when it has none. */
const setWithin = (value: string, folder: Folder): Way => {
  const ways = value.split(', ').flatMap((candidate) => {
    const [address = '', width = ''] = candidate.split(' ')
    const way = wayTo(address, folder)
    return way === null ? [] : [`${way} ${width}`]
  })
  return ways.length === 0 ? null : ways.join(', ')
}

const valueWithin = (name: string, value: string, folder: Folder): Way => {
  if (name.endsWith('srcset')) return setWithin(value, folder)
  return isOurs(name, value, folder.origin) ? wayTo(value, folder) : value
}

const leads = (name: string): boolean => ['href', 'src', 'srcset', 'imagesrcset', 'content'].includes(name)

/** A tag with its addresses bent; those that lead nowhere are left out, or the whole tag if it is idle then. */
const tagWithin = (folder: Folder, whole: string, [name = '', written = '', end = '']: string[]): string => {
  let isLost = false
  const kept = written.replace(attributes, (attribute, key: string, value: string | undefined) => {
    if (value === undefined || !leads(key.toLowerCase())) return attribute
    const way = valueWithin(key.toLowerCase(), value, folder)
    isLost ||= way === null
    return way === null ? '' : ` ${key}="${way}"`
  })
  if (kept === written) return whole
  const isIdle = isForTheWeb(name, written) || (isLost && name === 'link')
  return isIdle ? '' : `<${name}${kept}${end}>`
}

/**
 * A page of ours as a file among files: its addresses lead to the files of its folder, whatever leads to a
 * page that is not there leads nowhere, and nothing of it runs. Addresses outside the paper stay. It is for
 * pages as React writes them, not for any HTML.
 */
export const withinFolder = (html: string, folder: Folder): string =>
  html.replace(scripts, '').replace(tags, (whole, ...parts: string[]) => tagWithin(folder, whole, parts))
