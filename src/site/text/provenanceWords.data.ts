import type { PrintedLink } from '../../domain/editions/articleSnapshot.ts'

/** How readers are told what a link does for the article, and how its time is known. */
export const provenanceWords: {
  role: Record<PrintedLink['role'], string>
  basis: Record<PrintedLink['postedAtBasis'], string>
  platform: Record<string, string>
} = {
  role: { supports: 'Supports', contradicts: 'Contradicts', context: 'Context' },
  basis: {
    id: 'time carried in the post’s own number',
    page: 'time as the page states it',
    feed: 'time as the source’s feed states it',
    none: 'time as the desk noted it',
  },
  platform: {
    x: 'X',
    telegram: 'Telegram',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    youtube: 'YouTube',
    facebook: 'Facebook',
    instagram: 'Instagram',
    threads: 'Threads',
    tiktok: 'TikTok',
    weibo: 'Weibo',
    truth: 'Truth Social',
    truthsocial: 'Truth Social',
    web: 'Web page',
  },
}
