import type { ResolvedItem } from '../ResolvedItem.ts'
import { escapeMarkup } from './escapeMarkup.ts'

/** One message of a preview page; `wire` is searched for the channel it was forwarded from. */
export function composeTelegramMessage(one: ResolvedItem, wire: ResolvedItem[]): string {
  const owner = `<a class="tgme_widget_message_owner_name" href="https://t.me/${one.source.handle}"><span dir="auto">${escapeMarkup(one.source.name)}</span></a>`
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="${one.externalId}">
<div class="tgme_widget_message_bubble">
<div class="tgme_widget_message_author accent_color">${owner}</div>
${forward(one, wire)}${pictures(one)}<div class="tgme_widget_message_text js-message_text" dir="auto"><b>${escapeMarkup(one.headline)}</b><br/><br/>${emoji(one)}${escapeMarkup(one.text)}</div>
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info">
<span class="tgme_widget_message_meta">${one.editedAt ? 'edited &nbsp;' : ''}<a class="tgme_widget_message_date" href="${one.url}"><time datetime="${one.postedAt.toISOString().replace('.000Z', '+00:00')}" class="time">${one.postedAt.toISOString().slice(11, 16)}</time></a></span>
</div></div>
</div></div></div>`
}

function forward(one: ResolvedItem, wire: ResolvedItem[]): string {
  const origin = wire.find((other) => other.item.key === one.item.forwardOf)
  if (!origin) return ''
  return `<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" href="${origin.url}"><span dir="auto">${escapeMarkup(origin.source.name)}</span></a></div>
`
}

/** A single picture links to its own post; those of an album to one number each, opened alone. */
function pictures(one: ResolvedItem): string {
  const count = one.item.pictures ?? 0
  if (count === 0) return ''
  if (count === 1) return `${picture(one.url, 'tgme_widget_message_photo_wrap')}\n`
  const first = Number(one.externalId.split('/')[1])
  const shots = Array.from({ length: count }, (_, index) =>
    picture(
      `https://t.me/${one.source.handle}/${first + index}?single`,
      'tgme_widget_message_photo_wrap grouped_media_wrap blured js-message_photo',
    ),
  )
  return `<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped js-message_grouped"><div class="tgme_widget_message_grouped_layer js-message_grouped_layer">${shots.join('')}</div></div></div>
`
}

function picture(href: string, className: string): string {
  return `<a class="${className}" href="${href}"><div class="tgme_widget_message_photo"></div></a>`
}

function emoji(one: ResolvedItem): string {
  const sign = one.item.pictures ? '📷' : one.item.forwardOf ? '⚠️' : ''
  return sign && `<i class="emoji"><b>${sign}</b></i> `
}
