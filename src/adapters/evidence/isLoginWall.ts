/** What tells a page from the door before it. */
export interface PageFront {
  platform: string
  url: string
  finalUrl: string
  markup: string
  text: string
  summary: string
  /** The page says itself that it is not for everybody. */
  isPaid: boolean
}

const passwordField = /<input\b[^>]{0,500}?\btype\s*=\s*["']?password\b/i
const loginPath =
  /\/(?:log-?in|sign-?in|accounts\/login|i\/flow\/login|checkpoint|authwall|auth\/login)(?:[/.?]|$)/i
/** Platforms that send programs an empty page; the words of a post are at most in its summary. */
const shellPlatforms = new Set(['x', 'facebook', 'instagram', 'threads', 'tiktok', 'weibo', 'truth-social'])
/** Characters; a door says little, and a page with a field for members on it says much. */
const LITTLE = 600

const leadsToLogin = ({ url, finalUrl }: PageFront): boolean =>
  loginPath.test(finalUrl) && !loginPath.test(url)

const isShell = ({ platform, summary }: PageFront): boolean => shellPlatforms.has(platform) && summary === ''

/**
 * Whether a page asks to sign in or to pay instead of showing its words. Judged by structure: what
 * it says of itself in JSON-LD, where it sent us, a field for a password beside hardly any text, the
 * empty page of a platform.
 */
export const isLoginWall = (front: PageFront): boolean => {
  if (front.isPaid || leadsToLogin(front)) return true
  return front.text.length < LITTLE && (passwordField.test(front.markup) || isShell(front))
}
