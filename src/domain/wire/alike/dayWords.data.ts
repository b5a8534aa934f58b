/** The days of the week, Monday first, then today, yesterday and tomorrow: each in the words of several languages. */
export const dayWords: readonly (readonly string[])[] = [
  ['monday', 'lundi', 'montag', 'lunes', '星期一', '周一', '月曜'],
  ['tuesday', 'mardi', 'dienstag', 'martes', '星期二', '周二', '火曜'],
  ['wednesday', 'mercredi', 'mittwoch', 'miércoles', '星期三', '周三', '水曜'],
  ['thursday', 'jeudi', 'donnerstag', 'jueves', '星期四', '周四', '木曜'],
  ['friday', 'vendredi', 'freitag', 'viernes', '星期五', '周五', '金曜'],
  ['saturday', 'samedi', 'samstag', 'sonnabend', 'sábado', '星期六', '周六', '土曜'],
  ['sunday', 'dimanche', 'sonntag', 'domingo', '星期日', '周日', '日曜'],
  ['today', 'aujourd’hui', 'heute', 'hoy', '今天', '今日'],
  ['yesterday', 'hier', 'gestern', 'ayer', '昨天', '昨日'],
  ['tomorrow', 'demain', 'mañana', '明天', '明日'],
]
