import type { ResolvedItem } from '../ResolvedItem.ts'
import type { DemoSource } from '../DemoSource.ts'
import { composeTelegramMessage } from './composeTelegramMessage.ts'
import { escapeMarkup } from './escapeMarkup.ts'

/**
 * A channel's public preview, oldest post first, as a browser would have saved it. It opens with a
 * service message, which is no post of anybody's.
 */
export function composeTelegramPage(source: DemoSource, items: ResolvedItem[], wire: ResolvedItem[]): string {
  const name = escapeMarkup(source.name)
  const messages = items.toReversed().map((one) => composeTelegramMessage(one, wire))
  const before = Number(items.at(-1)?.externalId.split('/')[1] ?? 1)
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${name} – Telegram</title>
<meta property="og:title" content="${name}">
<meta property="og:description" content="${escapeMarkup(source.stance)}">
<link rel="prev" href="/s/${source.handle}?before=${before}">
<link rel="canonical" href="/s/${source.handle}?before=${before + 20}">
</head>
<body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow">
<header class="tgme_header"><div class="tgme_channel_info_header_title"><span dir="auto">${name}</span></div>
<div class="tgme_channel_info_header_username"><a href="https://t.me/${source.handle}">@${source.handle}</a></div></header>
<main class="tgme_main" data-url="/${source.handle}">
<section class="tgme_channel_history js-message_history">
${serviceMessage(source, before - 1)}
${messages.join('\n')}
</section>
</main>
</body>
</html>
`
}

function serviceMessage(source: DemoSource, number: number): string {
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message service_message js-widget_message" data-post="${source.handle}/${number}"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_text js-message_text" dir="auto">Channel photo updated</div></div></div></div>`
}
